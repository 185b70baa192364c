//! The package in `package/`, as its user tests it.

use std::fs;
use std::path::Path;
use std::process::Command;

/// The page that leads here shows one of its tests.
#[test]
fn the_chapter_shows_a_test_of_the_package() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| fs::read_to_string(root.join(path)).expect("it is there").replace("\r\n", "\n");
    let tests = read("tests/package/tests/explored.rs");
    let (_, test) = tests.split_once("// ANCHOR: test\n").expect("it begins somewhere");
    let (test, _) = test.split_once("// ANCHOR_END: test\n").expect("it ends somewhere");
    let page = read("../../src/your_own_program.md");
    assert!(
        page.contains(test),
        "src/your_own_program.md does not have this test of the package as it is:\n{test}"
    );
}

/// Tests the package with these arguments, and returns what that says.
fn said(arguments: &[&str]) -> (String, String) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/package");
    let mut command = Command::new(env!("CARGO"));
    command.args(["test", "--locked", "--test", "explored", "--", "--include-ignored", "--test-threads=1"]);
    command.args(arguments).current_dir(folder);
    command.env("RUSTFLAGS", "--cfg explore --emit obj").env("CARGO_TARGET_DIR", env!("CARGO_TARGET_TMPDIR"));
    command.env_remove("RUST_BACKTRACE");
    let output = command.output().expect("Cargo can be run");
    let said = String::from_utf8_lossy(&output.stdout).replace("\r\n", "\n");
    let all = format!("{said}\n{}", String::from_utf8_lossy(&output.stderr));
    (said, all)
}

#[test]
fn tests_of_another_package_try_every_schedule() {
    let (said, all) = said(&["--skip", "real_thread"]);
    assert!(said.contains("5 passed; 6 failed"), "{all}");
    let hang = "it hangs under this schedule, in tests/explored.rs:
  main hangs: it waits for the end of thread
  thread hangs: main still holds a sender
done
";
    for part in [
        hang,
        "tests/explored.rs:33  ┊ ●  thread prints “done”",
        "src/lib.rs:20  ┊ ●  thread waits for a message",
        "it panics under this schedule, in tests/explored.rs:",
        "left: Err(Empty)",
        "a thread or ticker could find nothing more often in a row",
        "the crate `real` starts threads, can wait for other threads: its std is the real one",
        "explored::in_a_real_thread → real::in_a_thread → std::thread::",
        "the crate `real` has locks or channels: its std is the real one",
        "explored::with_a_real_lock → real::Log::",
        "real::Mailbox::put → std::sync::mpsc::Sender::send",
        "`Explore::new().trust(\"real\")`",
    ] {
        assert!(said.contains(part), "without {part:?}:\n{all}");
    }
    // A process in which a thread does not end explores nothing else.
    let (said, all) = self::said(&["real_thread"]);
    let refused = "tests/explored.rs: not covered: a thread of the real std, which a dependency has started";
    assert!(said.contains(refused) && said.contains("0 passed; 1 failed"), "without {refused:?}:\n{all}");
}
