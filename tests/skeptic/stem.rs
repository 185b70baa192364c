//! How skeptic names its tests after a chapter. Used by `build.rs` and by the checks.

use std::path::Path;

/// The chapter's share in the names of its tests. Two chapters with the same share can give two tests one name.
pub fn stem(chapter: &Path) -> String {
    let stem = chapter.file_stem().unwrap_or_default().to_string_lossy();
    let parts = stem.split(|c: char| !c.is_ascii_alphanumeric());
    let parts: Vec<_> = parts.filter(|part| !part.is_empty()).collect();
    parts.join("_").to_ascii_lowercase()
}

/// Whether a test can be named after it.
pub fn names_a_test(stem: &str) -> bool {
    stem.starts_with(|c: char| c.is_ascii_lowercase())
}
