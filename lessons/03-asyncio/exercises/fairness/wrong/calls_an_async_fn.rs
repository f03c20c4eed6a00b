//! Awaits a function of its own for each piece: to call an `async fn` and await it is no pause, either.

async fn piece(numbers: &[u64], work: &mut impl FnMut(u64)) {
    for number in numbers {
        work(*number);
    }
}

/// Calls `work` for every number.
pub async fn for_each(rows: &[Vec<u64>], mut work: impl FnMut(u64)) {
    for chunk in rows.concat().chunks(64) {
        piece(chunk, &mut work).await;
    }
}
