//! What a reader has written is never lost.

use cargo_exercise::exercise::{self, Exercise};
use cargo_exercise::mine::{Mine, State};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const START: &str = "fn main() {}\n";

/// A folder with one exercise.
fn book() -> (TempDir, Exercise) {
    let book = tempfile::tempdir().expect("there is a place for temporary files");
    let write = |file: &str, text: &str| {
        let path = book.path().join(file);
        fs::create_dir_all(path.parent().expect("it is in a folder")).expect("folders can be made");
        fs::write(path, text).expect("files can be written");
    };
    write("exercises/one.rs", START);
    write(
        "exercises/one/wants.toml",
        "kind = \"hang\"\nplace = 1\nminutes = 5\nsection = \"a.md#b\"\nbegins = \"It can hang.\"\n[rules]\n",
    );
    let mut exercises = exercise::all(book.path()).expect("they can be read");
    (book, exercises.remove(0))
}

fn read(root: &Path, file: &Path) -> String {
    fs::read_to_string(root.join(file)).expect("it is there")
}

#[test]
fn it_is_made_once() {
    let (book, exercise) = book();
    let (mine, file) = (Mine::of(book.path()), Mine::file(&exercise));
    assert_eq!(mine.state(&exercise), State::New);
    assert!(mine.begin(&exercise).expect("it can be written"));
    assert_eq!(read(book.path(), &file), START);
    assert_eq!(mine.state(&exercise), State::Begun);

    fs::write(book.path().join(&file), "mine").expect("it can be written");
    assert!(!mine.begin(&exercise).expect("there is nothing to write"));
    assert_eq!(read(book.path(), &file), "mine");
}

#[test]
fn a_reset_keeps_each_text() {
    let (book, exercise) = book();
    let (mine, file) = (Mine::of(book.path()), Mine::file(&exercise));
    assert_eq!(mine.reset(&exercise).expect("it can be written"), None);
    // What is as it was at the beginning need not be kept.
    assert_eq!(mine.reset(&exercise).expect("it can be written"), None);
    for text in ["first", "second"] {
        fs::write(book.path().join(&file), text).expect("it can be written");
        let kept = mine.reset(&exercise).expect("it can be written").expect("there was a text");
        assert_eq!(read(book.path(), &kept), text);
        assert_eq!(read(book.path(), &file), START);
    }
    assert_eq!(read(book.path(), Path::new("my/old/one-1.rs")), "first");
}

#[test]
fn what_was_right_is_done_until_it_changes() {
    let (book, exercise) = book();
    let mine = Mine::of(book.path());
    mine.begin(&exercise).expect("it can be written");
    mine.note_done(&exercise).expect("it can be noted");
    assert_eq!(mine.state(&exercise), State::Done);
    fs::write(book.path().join(Mine::file(&exercise)), "other").expect("it can be written");
    assert_eq!(mine.state(&exercise), State::Begun);
}

#[test]
fn a_wrong_wish_is_named() {
    let (book, _) = book();
    fs::write(book.path().join("exercises/one/wants.toml"), "kind = \"hangs\"\n").expect("it can be written");
    let error = exercise::all(book.path()).expect_err("there is no such kind");
    assert!(error.starts_with("exercises/one/wants.toml: ") && error.contains("hangs"), "{error}");
}
