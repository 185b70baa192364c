//! What the book's pages on the command show is what it says. `BOOK_UPDATE=1` writes that.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The root of the project.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// What the command says that a page shows in its first line.
fn said(call: &str) -> String {
    let arguments = call.strip_prefix("$ cargo ").expect("a page shows a call of Cargo").split(' ');
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-explore"));
    command.args(arguments).current_dir(root()).env("COLUMNS", "82");
    let output = command.output().expect("the command can be called");
    let text =
        [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    text.replace("\r\n", "\n").replace('\\', "/")
}

/// How long it took is another matter in each run.
fn without_time(text: &str) -> String {
    let lines = text.lines().map(|line| match line.rsplit_once(", ") {
        Some((start, time)) if time.ends_with(" s.") => start,
        _ => line,
    });
    lines.map(|line| line.trim_end().to_owned() + "\n").collect()
}

/// Holds each block of a page against what the command says.
#[track_caller]
fn is_true(page: &str) {
    const FENCE: &str = "```console\n";
    let file = root().join("src").join(page);
    let text = fs::read_to_string(&file).expect("the page is there").replace("\r\n", "\n");
    let mut parts = text.split(FENCE);
    let mut now = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (block, rest) = part.split_once("```\n").expect("a block ends");
        let (call, shown) = block.split_once('\n').unwrap_or((block, ""));
        let said = said(call);
        let shown = if without_time(shown) == without_time(&said) { shown } else { &said };
        now += &format!("{FENCE}{call}\n{shown}```\n{rest}");
    }
    if env::var_os("BOOK_UPDATE").is_some() && now != text {
        fs::write(&file, &now).expect("the page can be written");
        return;
    }
    let line = now.lines().zip(text.lines()).position(|(now, before)| now != before).unwrap_or(0) + 1;
    assert!(
        now == text,
        "src/{page}:{line}: this is not what `cargo explore` says. Run `BOOK_UPDATE=1 cargo test -p cargo-explore`, and read what has changed"
    );
}

#[test]
fn what_the_chapter_shows() {
    is_true("your_own_program.md");
}

#[test]
fn what_the_reference_shows() {
    is_true("cargo_explore.md");
}
