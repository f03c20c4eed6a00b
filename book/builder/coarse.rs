//! A timeline without what is too short to be seen: a picture of ten thousand slivers weighs half a
//! megabyte and shows no more than one of a few hundred.

use shared::timeline::{Lane, Piece, Timeline};

/// A piece shorter than this part of the whole is narrower than three pixels of a picture.
const SHORT: u64 = 300;

/// Joins neighbours that are too short to be seen into pieces of what they mostly are, and says in
/// their labels that they are such.
pub fn coarse(timeline: &Timeline) -> Timeline {
    let short = timeline.end / SHORT;
    let lanes = |lanes: &[Lane]| lanes.iter().map(|lane| coarse_lane(lane, short)).collect();
    Timeline { lanes: lanes(&timeline.lanes), python: lanes(&timeline.python), end: timeline.end }
}

fn coarse_lane(lane: &Lane, short: u64) -> Lane {
    let mut pieces = Vec::new();
    let mut bundle: Vec<Piece> = Vec::new();
    for piece in &lane.pieces {
        let begun = bundle.first().map_or(piece.from, |first| first.from);
        let apart = bundle.last().is_some_and(|last| last.to + short < piece.from);
        let is_short = length(piece) < short;
        if !is_short || apart || piece.to - begun > 2 * short {
            pieces.extend(bundled(std::mem::take(&mut bundle)));
        }
        if is_short {
            bundle.push(piece.clone());
        } else {
            pieces.push(piece.clone());
        }
    }
    pieces.extend(bundled(bundle));
    Lane { pieces, ..lane.clone() }
}

/// One or two stay as they are; more become one of the kind that takes most of their time.
fn bundled(bundle: Vec<Piece>) -> Vec<Piece> {
    let (Some(first), Some(last), true) = (bundle.first(), bundle.last(), bundle.len() > 2) else {
        return bundle;
    };
    let time = |of: &Piece| -> u64 {
        bundle.iter().filter(|piece| piece.kind == of.kind).map(length).sum()
    };
    let mostly = bundle.iter().max_by_key(|piece| time(piece)).unwrap_or(first);
    let label = match mostly.label.as_str() {
        "" => String::new(),
        label => format!("{label}, with short pieces between"),
    };
    vec![Piece { from: first.from, to: last.to, kind: mostly.kind, label }]
}

fn length(piece: &Piece) -> u64 {
    piece.to - piece.from
}

#[cfg(test)]
mod tests {
    use shared::timeline::{Lane, Piece, Timeline};
    use shared::trace::Kind;

    use super::coarse;

    fn piece(from: u64, to: u64, kind: Kind) -> Piece {
        Piece { from, to, kind, label: "count".to_owned() }
    }

    fn of(pieces: Vec<Piece>) -> Vec<Piece> {
        let end = 30_000;
        let lane = Lane { label: "a".to_owned(), pid: 1, pieces, ended: Some(end) };
        let drawn = coarse(&Timeline { lanes: vec![lane], python: Vec::new(), end });
        drawn.lanes[0].pieces.clone()
    }

    #[test]
    fn what_can_be_seen_stays() {
        let pieces = vec![piece(0, 9_000, Kind::Work), piece(9_000, 9_020, Kind::Wait)];
        assert_eq!(of(pieces.clone()), pieces);
    }

    #[test]
    fn a_thousand_slivers_become_few_and_cover_the_same_time() {
        let kind = |index: u64| if index.is_multiple_of(2) { Kind::Work } else { Kind::Wait };
        let sliver = |index| piece(index * 30, index * 30 + 20, kind(index));
        let drawn = of((0..1_000).map(sliver).collect());
        assert!(drawn.len() <= 300, "{} pieces are left", drawn.len());
        assert_eq!((drawn[0].from, drawn[drawn.len() - 1].to), (0, 29_990));
        assert!(drawn.windows(2).all(|pair| pair[0].to <= pair[1].from), "they overlap");
        assert_eq!(drawn[0].label, "count, with short pieces between");
    }
}
