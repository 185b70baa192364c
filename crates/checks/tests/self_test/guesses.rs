//! Near misses, for who predicts first.

use crate::outcomes::CHOOSING;
use crate::planted::At::Text;
use crate::planted::{Expected, Planted};
use checks::guesses::GUESSES;

/// What is asked of `choosing`: what can happen, and what cannot, each with what is wrong with it.
#[derive(serde::Deserialize)]
struct Question {
    can: Vec<String>,
    cannot: Vec<(String, String)>,
}

/// The row of `choosing` in the file.
fn row(planted: &Planted) -> String {
    let text = planted.read(GUESSES);
    let row = text.lines().find(|line| line.starts_with("\"choosing\":")).expect("it has several outcomes");
    row.trim_end_matches(',').to_owned()
}

#[test]
fn near_miss_that_can_happen() {
    let planted = Planted::new();
    let row = row(&planted);
    let (can, _) = row.split_once("\"cannot\":").expect("it has near misses");
    let can = format!("{can}\"cannot\":[[{:?},\"it hangs\"]]}}", CHOOSING[0]);
    planted.replace(GUESSES, &row, &can).finds(Expected {
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

/// Two lines exchanged, one missing; and nothing that a reader sees through, as long as there is something else.
#[test]
fn what_nearly_happens() {
    let row = row(&Planted::new());
    let question: Question = serde_json::from_str(&row["\"choosing\":".len()..]).expect("is JSON");
    assert_eq!(question.can, CHOOSING);
    assert_eq!(question.cannot.len(), 3, "{row}");
    for (miss, why) in &question.cannot {
        assert!(!CHOOSING.contains(&miss.as_str()), "{miss}");
        let lines = miss.lines().count();
        let is_so =
            (why.ends_with("is missing") && lines == 2) || (why.contains("stands before") && lines == 3);
        assert!(is_so, "{why}: {miss}");
    }
}
