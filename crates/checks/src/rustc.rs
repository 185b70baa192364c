//! What rustc says of a program.

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::{env, fs, io};

/// The editions on which every listing is proven: skeptic compiles as the first, Cargo as the second.
pub const EDITIONS: [&str; 2] = ["2021", "2024"];

/// What rustc says of one program.
#[derive(Clone, Serialize, Deserialize)]
pub struct Diagnosis {
    /// The codes of all errors. An error without a code counts as `error`.
    pub codes: BTreeSet<String>,
    /// The errors and warnings as rustc prints them.
    pub rendered: String,
}

impl Diagnosis {
    /// The file and the line that the first message is about.
    pub fn place(&self) -> Option<(&str, usize)> {
        let place = self.rendered.lines().find_map(|line| line.trim().strip_prefix("--> "))?;
        let mut parts = place.split(':');
        Some((parts.next()?, parts.next()?.parse().ok()?))
    }
}

/// The libraries that a program may use, as Cargo compiled them.
#[derive(Clone, Default)]
pub struct Libraries {
    /// The name of each in code, and a compiled file. A library can have several.
    named: Vec<(String, PathBuf)>,
    /// Where these are, and those that they depend on.
    folders: BTreeSet<PathBuf>,
}

impl Libraries {
    /// The compiled files of one of them.
    pub fn files(&self, name: &str) -> Vec<PathBuf> {
        self.named.iter().filter(|(own, _)| own == name).map(|(_, file)| file.clone()).collect()
    }

    /// The folders of all of them, and of those that they depend on.
    pub fn folders(&self) -> Vec<PathBuf> {
        self.folders.iter().cloned().collect()
    }

    /// Lets a program that is compiled use them.
    fn offer_to(&self, command: &mut Command) {
        for (name, library) in &self.named {
            let mut value = OsString::from(format!("{name}="));
            value.push(library);
            command.arg("--extern").arg(value);
        }
        for folder in &self.folders {
            let mut value = OsString::from("dependency=");
            value.push(folder);
            command.arg("-L").arg(value);
        }
    }
}

fn rustc() -> Command {
    Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
}

/// Compiles a program as far as it can be refused, or into `binary`.
pub fn compile(
    root: &Path,
    source: &Path,
    edition: &str,
    libraries: &Libraries,
    binary: Option<&Path>,
) -> io::Result<Diagnosis> {
    let scratch = tempfile::tempdir()?;
    let mut command = rustc();
    command
        .current_dir(root)
        .arg(source)
        .args(["--edition", edition, "--error-format=json", "--crate-type=bin"])
        .arg("-o");
    match binary {
        // The explorer says in which line a step is.
        Some(binary) => command.arg(binary).args(["-C", "debuginfo=line-tables-only"]),
        None => command.arg(scratch.path().join("listing.rmeta")).arg("--emit=metadata"),
    };
    libraries.offer_to(&mut command);
    let output = command.output()?;
    let messages = String::from_utf8_lossy(&output.stderr);
    Ok(diagnosis(messages.lines()))
}

/// Has rustdoc document a package that this one is or depends on. Cargo builds in `folder`, and does nothing when the package has
/// not changed. Comes to the folder of the first page.
pub fn document(root: &Path, package: &str, folder: &Path) -> io::Result<PathBuf> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let arguments = ["doc", "--no-deps", "--offline", "--quiet", "--package", package, "--target-dir"];
    let output = Command::new(cargo).current_dir(root).args(arguments).arg(folder).output()?;
    match output.status.success() {
        true => Ok(folder.join("doc").join(package.replace('-', "_"))),
        false => Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned())),
    }
}

/// What the compiler makes of a library, in its own intermediate form: types are spelled out, with their full paths, and each line
/// says which place in the source it comes from.
///
/// A path without its beginning does not tell one `IntoIter` from another, and without the places nobody can tell a call in the
/// source from one that a macro makes. Both need options that are unstable. A stable compiler takes them when this variable is set;
/// the form of MIR is unstable in any case, so that nothing is lost by it.
pub fn mir(root: &Path, source: &Path, libraries: &Libraries) -> io::Result<String> {
    let scratch = tempfile::tempdir()?;
    let mir = scratch.path().join("all.mir");
    let mut command = rustc();
    command
        .current_dir(root)
        .env("RUSTC_BOOTSTRAP", "1")
        .arg(source)
        .args(["--edition", "2024", "--crate-type=lib", "--cap-lints=allow", "--emit=mir"])
        // The last keeps a match as it is written.
        .args(["-Ztrim-diagnostic-paths=no", "-Zmir-include-spans=on", "-Zmir-opt-level=0"])
        .arg("-o")
        .arg(&mir);
    libraries.offer_to(&mut command);
    let output = command.output()?;
    match output.status.success() {
        true => fs::read_to_string(mir),
        false => Err(io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned())),
    }
}

/// A message of rustc, as far as it is looked at. The closing ones, "aborting due to …", have no place in the code.
#[derive(Deserialize)]
struct Message {
    level: String,
    code: Option<Code>,
    spans: Vec<IgnoredAny>,
    rendered: Option<String>,
}

#[derive(Deserialize)]
struct Code {
    code: String,
}

fn diagnosis<'a>(lines: impl Iterator<Item = &'a str>) -> Diagnosis {
    let mut codes = BTreeSet::new();
    let mut rendered = String::new();
    for line in lines {
        let Ok(message) = serde_json::from_str::<Message>(line) else {
            rendered += &format!("{line}\n");
            continue;
        };
        if message.spans.is_empty() {
            continue;
        }
        if message.level == "error" {
            let code = message.code.map(|code| code.code);
            codes.insert(code.unwrap_or_else(|| "error".to_owned()));
        }
        rendered += &message.rendered.unwrap_or_default();
    }
    Diagnosis { codes, rendered }
}

/// The version of the compiler in use, such as `1.95.0`.
pub fn version() -> io::Result<String> {
    static VERSION: OnceLock<String> = OnceLock::new();
    if let Some(version) = VERSION.get() {
        return Ok(version.clone());
    }
    let output = rustc().arg("--version").output()?;
    let version = String::from_utf8_lossy(&output.stdout);
    let version = version.split(' ').nth(1).unwrap_or_default().to_owned();
    Ok(VERSION.get_or_init(|| version).clone())
}

/// Where rust-docs, the local copy of the standard library's documentation and of the Rust Book, is if it is installed.
pub fn docs() -> Option<PathBuf> {
    let output = rustc().args(["--print", "sysroot"]).output().ok()?;
    let sysroot = String::from_utf8(output.stdout).ok()?;
    let docs = Path::new(sysroot.trim()).join("share/doc/rust/html");
    docs.join("std").is_dir().then_some(docs)
}

/// What Cargo says of a target that is built.
#[derive(Deserialize)]
struct Artifact {
    target: Target,
    filenames: Vec<PathBuf>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
}

/// The libraries that a package's examples may use. They are built already when `cargo test` runs this.
pub fn libraries(root: &Path) -> io::Result<Libraries> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .current_dir(root)
        // The test of the book has the explorer in it.
        .args(["build", "--examples", "--test", "book", "--quiet", "--message-format=json"])
        .output()?;
    let mut libraries = Libraries::default();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        // Other messages have no such fields.
        let Ok(Artifact { target, filenames }) = serde_json::from_str(line) else {
            continue;
        };
        if !target.kind.iter().any(|kind| kind == "lib" || kind == "proc-macro") {
            continue;
        }
        let name = target.name.replace('-', "_");
        for file in filenames {
            libraries.folders.extend(file.parent().map(PathBuf::from));
            // Newer versions of Cargo leave what the compiler has to know out of the `rlib`.
            let extension = file.extension().and_then(|extension| extension.to_str());
            if matches!(extension, Some("rlib" | "rmeta")) {
                libraries.named.push((name.clone(), file));
            }
        }
    }
    Ok(libraries)
}
