//! Hands the chapters to skeptic, which turns every listing in them into a test.
//!
//! This is the build script of the package in `tests/skeptic`; its working directory is that folder.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Where the chapters are, seen from `tests/skeptic`.
const CHAPTERS: &str = "../../src";

fn main() {
    // skeptic asks to be run again for the chapters that it knows; this also covers one that is added or renamed.
    println!("cargo:rerun-if-changed={CHAPTERS}");

    let mut stems = HashSet::new();
    let mut chapters = skeptic::markdown_files_of_directory(CHAPTERS);
    chapters.sort();
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
}

/// Whether skeptic can turn the chapter into code that compiles. The others would break the build, and with it the checks
/// that tell the reader what is wrong: `tests/book/rules.rs` names each of them with its line.
fn digestible(chapter: &Path) -> bool {
    let begins_with_a_letter = stem(chapter).starts_with(|c: char| c.is_ascii_lowercase());
    let text = fs::read_to_string(chapter).unwrap_or_default();
    !text.is_empty() && !text.contains("r####\"") && begins_with_a_letter
}

/// The chapter's share in the names of its tests. Two chapters with the same share can give two tests one name.
fn stem(chapter: &Path) -> String {
    let stem = chapter.file_stem().unwrap_or_default().to_string_lossy();
    let parts = stem.split(|c: char| !c.is_ascii_alphanumeric());
    let parts: Vec<_> = parts.filter(|part| !part.is_empty()).collect();
    parts.join("_").to_ascii_lowercase()
}

/// Rewrites skeptic's output so that its tests call `rt` in `tests/skeptic.rs`, which bounds each run in time and then calls
/// `skeptic::rt`: skeptic itself would wait for ever for a listing that does not end.
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
    fs::write(out_dir.join("listings.rs"), bounded).expect("OUT_DIR can be written");
}
