//! Hands the chapters to skeptic, which turns every listing in them into a test.
//!
//! This is the build script of the package in `tests/skeptic`; its working directory is that folder.

#[path = "tests/skeptic/stem.rs"]
mod stem;

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::{env, fs};
use stem::{names_a_test, stem};

/// Where the chapters are, seen from `tests/skeptic`.
const CHAPTERS: &str = "../../src";

fn main() {
    // skeptic asks to be run again for the chapters that it knows; this also covers one that is added or renamed.
    println!("cargo:rerun-if-changed={CHAPTERS}");

    let mut stems = HashSet::new();
    let mut chapters = skeptic::markdown_files_of_directory(CHAPTERS);
    chapters.sort();
    // The page for addresses that lead nowhere has no listings, and a name after which no test can be named.
    chapters.retain(|chapter| !chapter.ends_with("404.md"));
    chapters.retain(|chapter| {
        let taken = digestible(chapter) && stems.insert(stem(chapter));
        if !taken {
            println!(
                "cargo:warning={} is left out here; `cargo test --test book` says why",
                chapter.display()
            );
        }
        taken
    });
    skeptic::generate_doc_tests(&chapters);
    bound_the_tests();

    let target = env::var("TARGET").expect("Cargo sets TARGET");
    println!("cargo:rustc-env=TARGET={target}");
}

/// Whether skeptic can turn the chapter into code that compiles. The others would break the build, and with it the checks
/// that tell the reader what is wrong: `crates/checks/src/rules.rs` names each of them with its line.
fn digestible(chapter: &Path) -> bool {
    let text = fs::read_to_string(chapter).unwrap_or_default();
    // skeptic takes the name of an empty block from the line of the block before it.
    let lines: Vec<_> = text.lines().collect();
    let has_an_empty_block = lines
        .windows(2)
        .any(|pair| pair[0].starts_with("```rust") && pair[1].starts_with("```"));
    let ends_the_string = text.contains("r####\"");
    !text.is_empty() && !has_an_empty_block && !ends_the_string && names_a_test(&stem(chapter))
}

/// Rewrites skeptic's output so that its tests call `rt` in `tests/skeptic/skeptic.rs`, which bounds each run in time and then calls
/// `skeptic::rt`: skeptic itself would wait forever for a listing that does not end.
fn bound_the_tests() {
    let out_dir = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo sets OUT_DIR"));
    let generated = fs::read_to_string(out_dir.join("skeptic-tests.rs"))
        .expect("skeptic wrote its tests to OUT_DIR");
    let tests = generated.matches("#[test] fn ").count();
    assert_eq!(
        generated.matches("    skeptic::rt::").count(),
        tests,
        "skeptic writes its tests in another form than 0.14.2 did: adapt `bound_the_tests` in build.rs"
    );
    let bounded = generated.replace("    skeptic::rt::", "    crate::rt::");
    // Of those that have to panic, the panic is remembered.
    let mut tests = bounded.split("#[should_panic]");
    let mut bounded = tests.next().unwrap_or_default().to_owned();
    for test in tests {
        bounded += "#[should_panic]";
        bounded += &test.replacen("    crate::rt::run_test(", "    crate::rt::panic_test(", 1);
    }
    fs::write(out_dir.join("listings.rs"), bounded).expect("OUT_DIR can be written");
}
