//! The command as a user calls it, on programs in `programs/`: what it says is in a text beside each. `BOOK_UPDATE=1` writes that.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

fn programs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/programs")
}

/// Calls the command in the folder of the programs.
fn call(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-explore"));
    // As Cargo calls a subcommand.
    command.arg("explore").args(arguments).current_dir(programs()).env("COLUMNS", "120");
    command.env("CARGO_TARGET_DIR", env!("CARGO_TARGET_TMPDIR"));
    command.output().expect("the command can be called")
}

/// What it says, without how long it took.
fn said(output: &Output) -> String {
    let text = |bytes| String::from_utf8_lossy(bytes).replace("\r\n", "\n").replace('\\', "/");
    let out = text(&output.stdout);
    let lines = out.lines().map(|line| match line.rsplit_once(", ") {
        Some((start, time)) if time.ends_with(" s.") => format!("{start}, … s.\n"),
        _ => format!("{line}\n"),
    });
    // What Cargo says of compiling differs.
    let cargo = ["Compiling ", "Finished ", "Locking ", "Blocking "];
    let err = text(&output.stderr);
    let err = err.lines().filter(|line| !cargo.iter().any(|word| line.trim_start().starts_with(word)));
    let err: String = err.map(|line| format!("{line}\n")).collect();
    let status = output.status.code().map_or("none".to_owned(), |code| code.to_string());
    lines.collect::<String>() + &err + &format!("status {status}\n")
}

/// It says what the text of this name says.
#[track_caller]
fn says(text: &str, arguments: &[&str]) {
    let file = programs().join(text).with_extension("txt");
    let said = format!("$ cargo explore {}\n{}", arguments.join(" "), said(&call(arguments)));
    if env::var_os("BOOK_UPDATE").is_some() {
        fs::write(&file, &said).expect("the text can be written");
    }
    let expected = fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
    assert!(said == expected, "{}: it says\n{said}\nand not\n{expected}", file.display());
}

#[test]
fn a_hang_is_shown_with_who_holds_what() {
    says("hangs", &["hangs.rs"]);
}

#[test]
fn two_mutexes_are_told_apart() {
    says("two_locks", &["two_locks.rs"]);
}

#[test]
fn one_outcome_under_every_schedule() {
    says("fine", &["fine.rs"]);
}

#[test]
fn a_panic_of_a_thread_is_shown() {
    says("panics", &["panics.rs"]);
}

/// Up to 2018, the message of a panic is no format, and need not be a text.
#[test]
fn panics_of_an_old_edition() {
    for edition in ["2015", "2018"] {
        says(&format!("edition_{edition}"), &["old_edition.rs", "--edition", edition]);
    }
}

#[test]
fn one_outcome_is_asked_for() {
    says("outcome", &["panics.rs", "--outcome", "2"]);
}

#[test]
fn an_outcome_that_there_is_not() {
    says("no_outcome", &["fine.rs", "--outcome", "7"]);
}

#[test]
fn what_the_compiler_finds_not_covered() {
    says("network", &["network.rs"]);
}

#[test]
fn what_a_run_finds_not_covered() {
    says("clock", &["clock.rs"]);
}

#[test]
fn limits_are_not_everything() {
    says("polls", &["polls.rs"]);
}

#[test]
fn weak_orderings_with_fences() {
    says("fences", &["fences.rs"]);
}

/// A loop that spins looks in vain so often and no more, whichever library its pause is of.
#[test]
fn loops_that_spin_come_to_an_end() {
    says("spins", &["spins.rs"]);
}

#[test]
fn a_program_that_does_not_compile() {
    let output = call(&["no_program.rs"]);
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(err.contains("error[E0308]: mismatched types") && err.contains("no_program.rs:5:13"), "{err}");
    assert_eq!(output.status.code(), Some(101));
}

#[test]
fn no_program_at_all() {
    says("no_file", &["nothing_here.rs"]);
    says("two_files", &["fine.rs", "hangs.rs"]);
}

#[test]
fn modules_have_lines_of_their_own() {
    says("modules", &["modules/main.rs"]);
}

#[test]
fn what_a_program_is_called_with() {
    says("arguments", &["arguments.rs", "--", "1", "2"]);
    says("no_arguments", &["arguments.rs"]);
}

/// The library, a module, a dependency, a feature and an example; and the second time, when Cargo has compiled it all.
#[test]
fn a_package() {
    let manifest = ["--manifest-path", "package/Cargo.toml"];
    for _ in 0..2 {
        says("package", &manifest);
    }
    says("package_loud", &[&manifest[..], &["--features", "loud"]].concat());
    says("package_waits", &[&manifest[..], &["--example", "slow"]].concat());
    says("package_keeps", &[&manifest[..], &["--example", "keeps"]].concat());
    says("package_called", &[&manifest[..], &["--example", "called", "--", "--json", "a b"]].concat());
    says("package_example", &[&manifest[..], &["--example", "late", "--outcome", "1"]].concat());
}

#[test]
fn data_and_a_page() {
    let page = Path::new(env!("CARGO_TARGET_TMPDIR")).join("page.html");
    let output = call(&["hangs.rs", "--json", "--html", page.to_str().expect("the path is text")]);
    let data: serde_json::Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    assert_eq!((&data["version"], &data["extent"], &data["status"]), (&1.into(), &"all".into(), &1.into()));
    let outcomes = data["outcomes"].as_array().expect("there are outcomes");
    let endings: Vec<_> =
        outcomes.iter().map(|outcome| outcome["ending"].as_str().unwrap_or_default()).collect();
    assert_eq!(endings, ["hangs", "returns"]);
    assert_eq!(outcomes[0]["schedule"]["steps"][0]["file"], "hangs.rs");
    let page = fs::read_to_string(page).expect("it is written");
    assert!(
        page.contains("<svg")
            && page.contains("main still holds a sender")
            && page.contains("for job in rx {")
    );
}

/// Too large to try it all in that time. How far it comes is another matter on each machine.
#[test]
fn as_far_as_the_time_lets() {
    let output = call(&["large.rs", "--seconds", "2"]);
    let said = said(&output);
    assert!(said.contains("Not every schedule was tried"), "{said}");
    assert!(said.contains("of the runs were at random, with --seed 1."), "{said}");
    assert_eq!(output.status.code(), Some(3), "{said}");
    let bounded = call(&["large.rs", "--preemptions", "0"]);
    let said = self::said(&bounded);
    assert!(said.contains("Every one without a preemption was"), "{said}");
}

/// Runs that are too long are given up, and what others show is shown.
#[test]
fn rounds_without_number() {
    let output = call(&["rounds.rs", "--seconds", "5"]);
    let said = said(&output);
    assert!(said.contains("rounds.rs hangs."), "{said}");
    assert!(said.contains("Runs that took more than 10000 steps were given up (--steps)."), "{said}");
    assert_eq!(output.status.code(), Some(1), "{said}");
}
