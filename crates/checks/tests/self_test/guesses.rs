//! Near misses, for who predicts first.

use crate::outcomes::CHOOSING;
use crate::planted::At::Text;
use crate::planted::{Expected, Planted};
use checks::guesses::GUESSES;

#[test]
fn near_miss_that_can_happen() {
    let planted = Planted::new();
    let text = planted.read(GUESSES);
    let row = text.lines().find(|line| line.starts_with("\"choosing\":")).expect("it has several outcomes");
    let can = format!("\"choosing\":[{:?}],", CHOOSING[0]);
    planted.replace(GUESSES, row, &can).finds(Expected {
        file: GUESSES,
        at: Text("\"choosing\""),
        message: "a near miss is not what it should be",
        help: "BOOK_UPDATE=1",
    });
}

#[test]
fn near_misses_that_are_not_written_yet() {
    let planted = Planted::new().remove(GUESSES);
    planted.finds(Expected {
        file: GUESSES,
        at: crate::planted::At::Line(1),
        message: "is not written yet",
        help: "BOOK_UPDATE=1",
    });
    planted.update(&[GUESSES]);
    assert_eq!(planted.problems(), []);
}

/// Two lines exchanged, one missing, another end.
#[test]
fn what_nearly_happens() {
    let text = Planted::new().read(GUESSES);
    let row = text.lines().find(|line| line.starts_with("\"choosing\":")).expect("it has several outcomes");
    let misses: Vec<String> =
        serde_json::from_str(row["\"choosing\":".len()..].trim_end_matches(',')).expect("is JSON");
    assert_eq!(misses.len(), 3, "{misses:?}");
    let lines = |text: &str| text.lines().count();
    assert_eq!([lines(&misses[0]), lines(&misses[1]), lines(&misses[2])], [3, 2, 4], "{misses:?}");
    assert!(misses[2].ends_with("(never ends)\n"), "{misses:?}");
    assert!(misses.iter().all(|miss| !CHOOSING.contains(&miss.as_str())), "{misses:?}");
}
