//! What of a test is real: dependencies that start threads, wait, lock, read a clock or draw random numbers. Their compiled code says so,
//! and that of the test says which of it can be reached.

use reaches::{Code, Files, Found};
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::{any, env, fs, io};

/// What explores, and is real itself.
const EXPLORERS: [&str; 4] = ["explored", "explorer", "pictures", "reaches"];

/// The code of this test and of what it depends on; or why it cannot be looked at.
static CODE: LazyLock<Result<Code, String>> = LazyLock::new(|| {
    let test =
        env::current_exe().map_err(|error| format!("where this test is compiled is not known: {error}"))?;
    // It is looked at as long as there are tests.
    let files = Box::leak(Box::new(read(&test)?));
    Code::of(files).map_err(unreadable)
});

/// Why a closure of this type is not explored: what dependencies do that there is no model of, but for those that are trusted.
pub fn refused<F>(trusted: &[String]) -> Option<String> {
    let code = match &*CODE {
        Ok(code) => code,
        Err(why) => return Some(why.clone()),
    };
    let path = reaches::plain(any::type_name::<F>());
    // What it has been given comes from the function that it is in.
    let function = path.split("::{").next();
    let found = code.reached(function, &EXPLORERS);
    let mut crates: BTreeMap<&str, Vec<&Found>> = BTreeMap::new();
    let others = found.iter().filter(|found| !trusted.contains(&found.krate));
    others.for_each(|found| crates.entry(&found.krate).or_default().push(found));
    let named: Vec<_> = crates.iter().map(|(krate, deeds)| named(krate, deeds)).collect();
    (!named.is_empty()).then(|| named.join("\n"))
}

/// What a crate does, how the test comes to it, and what to do.
fn named(krate: &str, deeds: &[&Found]) -> String {
    let words: Vec<_> = deeds.iter().map(|found| found.deed.to_string()).collect();
    let ways: String = deeds.iter().map(|found| format!("  {}\n", found.short_way())).collect();
    format!(
        "not covered: the crate `{krate}` {}: its std is the real one, whose turns are not tried:\n{ways}  Give it the dependency `std` that your \
         package has, if it is yours; or leave it out; or, where no two of your threads meet in it, say so: \
         `Explore::new().trust(\"{krate}\")`",
        words.join(", ")
    )
}

/// Reads what a test consists of whose executable this is. Beside it are its own code and the libraries that Cargo has built.
fn read(test: &Path) -> Result<Files, String> {
    let folder = test.parent().unwrap_or(Path::new("."));
    let all = fs::read_dir(folder).and_then(|all| all.map(|entry| Ok(entry?.path())).collect());
    let all: Vec<PathBuf> = all.map_err(unreadable)?;
    let name = test.file_stem().and_then(OsStr::to_str).unwrap_or_default();
    let own: Vec<_> = all.iter().filter(|path| is_object_of(path, name)).cloned().collect();
    if own.is_empty() {
        return Err(format!(
            "what this test depends on is not known, since its compiled code is not kept: \
             RUSTFLAGS=\"--cfg explore --emit obj\" keeps {name}.o in {}",
            folder.display()
        ));
    }
    let libraries: Vec<_> = all.iter().filter_map(|path| library(path)).collect();
    Files::read(&own, &libraries).map_err(unreadable)
}

fn unreadable(error: io::Error) -> String {
    format!("what this test depends on cannot be read: {error}")
}

/// Whether this is compiled code of the crate with this name: `name.o`, or `name.….o` if there are several parts of it.
fn is_object_of(path: &Path, name: &str) -> bool {
    let file = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
    let rest = file.strip_prefix(name).filter(|rest| rest.starts_with('.'));
    rest.is_some_and(|rest| rest.ends_with(".o") && !rest.ends_with(".no-opt.o"))
}

/// The library in a file, if it is one: its name in Rust, and the file. Others that were built before are no harm: nothing leads to them.
fn library(path: &Path) -> Option<(String, PathBuf)> {
    let file = path.file_name()?.to_str()?;
    let (name, _) = file.strip_prefix("lib")?.strip_suffix(".rlib")?.rsplit_once('-')?;
    (!EXPLORERS.contains(&name)).then(|| (name.to_owned(), path.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_and_libraries() {
        for (file, is) in [
            ("a-1.o", true),
            ("a-1.a.3.rcgu.o", true),
            ("a-12.o", false),
            ("a-1.d", false),
            ("liba-1.rlib", false),
        ] {
            assert_eq!(is_object_of(Path::new(file), "a-1"), is, "{file}");
        }
        assert_eq!(
            library(Path::new("deps/liba_b-1.rlib")),
            Some(("a_b".to_owned(), PathBuf::from("deps/liba_b-1.rlib")))
        );
        for file in ["libexplorer-1.rlib", "liba-1.rmeta", "a-1.rlib", "liba.rlib"] {
            assert_eq!(library(Path::new(file)), None, "{file}");
        }
    }

    #[test]
    fn without_the_compiled_code() {
        let why = read(Path::new("src/none-1")).err().expect("there is none");
        assert!(why.contains("keeps none-1.o in src") && why.contains("--emit obj"), "{why}");
    }
}
