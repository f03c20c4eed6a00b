//! Something to compute that takes a while: pi, by throwing points.

/// Points that each thread throws.
pub const POINTS: u32 = 12_000_000;

/// Throws points at a square and counts those within its quarter circle, which is pi / 4 of it.
pub(super) fn hits(seed: u64) -> u64 {
    const SIDE: u64 = 1 << 31;
    let mut state = seed;
    let mut throw = || {
        // A congruential generator: its high bits are random enough, and no thread shares it.
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state >> 33
    };
    (0..POINTS).filter(|_| throw().pow(2) + throw().pow(2) < SIDE * SIDE).count() as u64
}
