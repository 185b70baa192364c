//! Calls the compiler.

use crate::Package;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

/// The compiler, and the explorer as it has compiled it.
#[derive(Debug, Clone)]
pub struct Explorer {
    /// The `rlib`, or several files of it.
    pub files: Vec<PathBuf>,
    /// The same of the explorer with std's own `Arc`: the crate `stds_arc`.
    pub stds_arc: Vec<PathBuf>,
    /// Where these are, and what they depend on.
    pub folders: Vec<PathBuf>,
    pub edition: String,
}

/// What is under the name `std`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Std {
    Explorer,
    /// The explorer with std's own `Arc`.
    WithStdsArc,
}

/// What is compiled at once.
#[derive(Debug, Clone, Copy)]
pub struct Unit<'a> {
    /// In the folder.
    pub file: &'a Path,
    pub name: &'a str,
    pub is_library: bool,
    pub std: Std,
    pub crates: &'a BTreeMap<String, PathBuf>,
    pub package: Option<&'a Package>,
}

impl<'a> Unit<'a> {
    /// Of what this crate writes itself.
    pub fn of_ours(
        file: &'a Path,
        name: &'a str,
        is_library: bool,
        crates: &'a BTreeMap<String, PathBuf>,
    ) -> Unit<'a> {
        Unit { file, name, is_library, std: Std::Explorer, crates, package: None }
    }
}

/// A message of the compiler, as far as it is looked at.
#[derive(Debug, Clone, Deserialize)]
pub struct Message {
    pub level: String,
    pub message: String,
    pub code: Option<Code>,
    pub spans: Vec<Span>,
    pub rendered: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Code {
    pub code: String,
}

/// A place that a message is about.
#[derive(Debug, Clone, Deserialize)]
pub struct Span {
    pub file_name: PathBuf,
    pub line_start: usize,
    pub is_primary: bool,
    pub label: Option<String>,
    pub text: Vec<Line>,
    /// If it is in a macro: where that is called.
    pub expansion: Option<Box<Expansion>>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Expansion {
    pub span: Span,
}

/// A line of the source, of which a part is meant.
#[derive(Debug, Clone, Deserialize)]
pub struct Line {
    pub text: String,
    pub highlight_start: usize,
    pub highlight_end: usize,
}

impl Explorer {
    fn files(&self, std: Std) -> &[PathBuf] {
        match std {
            Std::Explorer => &self.files,
            Std::WithStdsArc => &self.stds_arc,
        }
    }

    /// Compiles this in a folder, with the explorer under the name `std`. Returns the library or the program, and the compiler's
    /// intermediate form of it; or what the compiler has against it.
    pub fn compile(&self, folder: &Path, unit: &Unit) -> io::Result<Result<(PathBuf, String), Vec<Message>>> {
        let Unit { file, name, is_library, std, crates, package } = *unit;
        let (kind, output) = match is_library {
            // What depends on it finds it by its name.
            true => ("lib", folder.join(format!("lib{name}-explored.rlib"))),
            false => ("bin", folder.join(format!("{name}{}", env::consts::EXE_SUFFIX))),
        };
        let files = self.files(std);
        if files.is_empty() {
            // Without one the real std would be in its place.
            return Err(io::Error::other("the explorer is not built"));
        }
        // A library may have the name of its program.
        let mir = folder.join(file).with_extension("mir");
        let edition = package.map_or(&self.edition, |package| &package.edition);
        let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
        let mut command = Command::new(rustc);
        command
            .current_dir(folder)
            .arg(file)
            .args(["--crate-name", name, "--crate-type", kind, "--edition", edition])
            // Not the crate of this name that the explorer itself may use.
            .args(["-C", "metadata=explored", "--error-format=json", "-A", "unused", "-F", "unsafe_code"])
            // The explorer says in which line a step is.
            .args(["-C", "debuginfo=line-tables-only"])
            // Paths in full, and the place of each line. A stable compiler takes these options when the variable is set; the form of
            // MIR is unstable in any case, so that nothing is lost by it.
            .env("RUSTC_BOOTSTRAP", "1")
            .args(["-Ztrim-diagnostic-paths=no", "-Zmir-include-spans=on"])
            .arg(emit("link", &output))
            .arg(emit("mir", &mir));
        let std = files.iter().map(|file| ("std", file));
        for (name, file) in std.chain(crates.iter().map(|(name, file)| (name.as_str(), file))) {
            command.arg("--extern").arg(with_path(name, file));
        }
        for folder in self.folders.iter().map(PathBuf::as_path).chain([folder]) {
            command.arg("-L").arg(with_path("dependency", folder));
        }
        if let Some(package) = package {
            command.envs(package.environment.iter().cloned());
            command.args(package.cfgs.iter().flat_map(|cfg| ["--cfg", cfg]));
        }
        let said = command.output()?;
        match said.status.success() {
            true => Ok(Ok((output, fs::read_to_string(mir)?))),
            false => messages(&String::from_utf8_lossy(&said.stderr)).map(Err),
        }
    }
}

fn emit(what: &str, file: &Path) -> OsString {
    let mut argument = OsString::from("--emit=");
    argument.push(with_path(what, file));
    argument
}

fn with_path(name: &str, path: &Path) -> OsString {
    let mut argument = OsString::from(name);
    argument.push("=");
    argument.push(path);
    argument
}

/// The errors that the compiler has found in the source.
fn messages(said: &str) -> io::Result<Vec<Message>> {
    let messages = said.lines().filter_map(|line| serde_json::from_str(line).ok());
    let errors: Vec<Message> =
        messages.filter(|message: &Message| message.level == "error" && !message.spans.is_empty()).collect();
    match errors.is_empty() {
        true => Err(io::Error::other(said.to_owned())),
        false => Ok(errors),
    }
}

impl Message {
    /// The place that the message is about: where a macro is called rather than in it.
    pub fn place(&self) -> Option<(PathBuf, usize)> {
        let span = self.primary()?;
        Some((span.file_name.clone(), span.line_start))
    }

    /// Of that place: its first column, and the one behind its last, in its first line.
    pub fn columns(&self) -> Option<(usize, usize)> {
        let line = self.primary()?.text.first()?;
        Some((line.highlight_start, line.highlight_end))
    }

    /// The text that the message is about.
    pub fn highlighted(&self) -> String {
        let lines = self.primary().map_or(&[][..], |span| &span.text);
        let part = |line: &Line| {
            let part = line.text.chars().take(line.highlight_end.saturating_sub(1));
            part.skip(line.highlight_start.saturating_sub(1)).collect::<String>()
        };
        lines.iter().map(part).collect::<Vec<_>>().join("\n")
    }

    fn primary(&self) -> Option<&Span> {
        let mut span = self.spans.iter().find(|span| span.is_primary).or(self.spans.first())?;
        while let Some(expansion) = &span.expansion {
            span = &expansion.span;
        }
        Some(span)
    }
}
