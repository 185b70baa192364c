//! The package in `package/`, as its user tests it.

use std::path::Path;
use std::process::Command;

#[test]
fn tests_of_another_package_try_every_schedule() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/package");
    let mut command = Command::new(env!("CARGO"));
    command.args(["test", "--locked", "--test", "explored", "--", "--include-ignored", "--test-threads=1"]);
    command
        .current_dir(folder)
        .env("RUSTFLAGS", "--cfg explore")
        .env("CARGO_TARGET_DIR", env!("CARGO_TARGET_TMPDIR"));
    command.env_remove("RUST_BACKTRACE");
    let output = command.output().expect("Cargo can be run");
    let said = String::from_utf8_lossy(&output.stdout).replace("\r\n", "\n");
    let all = format!("{said}\n{}", String::from_utf8_lossy(&output.stderr));
    assert!(said.contains("2 passed; 2 failed"), "{all}");
    let hang = "it hangs under this schedule, in tests/explored.rs:
  main hangs: it waits for the end of thread
  thread hangs: main still holds a sender
done
";
    for part in [
        hang,
        "tests/explored.rs:31  ┊ ●  thread prints “done”",
        "src/lib.rs:20  ┊ ●  thread waits for a message",
        "it panics under this schedule, in tests/explored.rs:",
        "left: Err(Empty)",
    ] {
        assert!(said.contains(part), "without {part:?}:\n{all}");
    }
}
