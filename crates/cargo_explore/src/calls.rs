//! How Cargo calls the compiler for a package. Cargo is told to call this command in its place, which writes down with what, and then calls
//! the compiler: nobody else knows so exactly which libraries, features and variables a program is compiled with.

use crate::trouble::Trouble;
use serde::{Deserialize, Serialize};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs};

/// The variable that says where calls are written down.
pub const FOLDER: &str = "CARGO_EXPLORE_CALLS";

/// A call of the compiler.
#[derive(Debug, Serialize, Deserialize)]
pub struct Call {
    /// The folder that it is made in.
    pub folder: PathBuf,
    arguments: Vec<String>,
    pub environment: Vec<(String, String)>,
}

/// If Cargo calls this command in the compiler's place: writes that down, calls the compiler, and returns what that returns.
pub fn pass_on() -> Option<ExitCode> {
    let folder = PathBuf::from(env::var_os(FOLDER)?);
    let mut all = env::args_os().skip(1);
    let compiler = all.next()?;
    let arguments: Vec<OsString> = all.collect();
    // Calls that only ask for something have no crate.
    let texts: Vec<_> = arguments.iter().map(|argument| argument.to_string_lossy().into_owned()).collect();
    let call = Call {
        folder: env::current_dir().ok()?,
        arguments: texts,
        environment: env::vars().filter(|(name, _)| name != FOLDER).collect(),
    };
    if let (Some(name), Some(_)) = (call.value("--crate-name"), call.source()) {
        let file = format!("{name}{}.json", call.codegen("extra-filename").unwrap_or_default());
        let json = serde_json::to_vec(&call).expect("texts can be written as JSON");
        if let Err(error) = fs::create_dir_all(&folder).and_then(|()| fs::write(folder.join(file), json)) {
            eprintln!("error: cannot write down how Cargo compiles: {error}");
            return Some(ExitCode::FAILURE);
        }
    }
    let status = Command::new(compiler).args(arguments).status();
    let code = status.ok().and_then(|status| status.code()).and_then(|code| u8::try_from(code).ok());
    Some(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

impl Call {
    /// All calls that are written down in this folder.
    pub fn all(folder: &Path) -> Vec<Call> {
        let files = fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
        files.filter_map(|file| serde_json::from_slice(&fs::read(file).ok()?).ok()).collect()
    }

    /// The file that is compiled, relative to the folder.
    pub fn source(&self) -> Option<&str> {
        self.arguments.iter().map(String::as_str).find(|argument| argument.ends_with(".rs"))
    }

    pub fn name(&self) -> &str {
        self.value("--crate-name").unwrap_or_default()
    }

    pub fn is_library(&self) -> bool {
        self.values("--crate-type").any(|kind| kind != "bin")
    }

    pub fn edition(&self) -> String {
        self.value("--edition").unwrap_or("2015").to_owned()
    }

    pub fn cfgs(&self) -> Vec<String> {
        self.values("--cfg").map(String::from).collect()
    }

    /// The variable of this name.
    pub fn variable(&self, name: &str) -> Option<&str> {
        self.environment.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The names of crates, and their files.
    pub fn crates(&self) -> Vec<(String, PathBuf)> {
        let named = self.values("--extern").filter_map(|named| named.split_once('='));
        let files = named.map(|(name, file)| {
            // An option can stand before the name.
            let name = name.rsplit(':').next().unwrap_or(name).to_owned();
            // Cargo calls the compiler when a library is not yet there, and what is known of it is.
            let file = PathBuf::from(file);
            let whole = file.with_extension("rlib");
            (name, if whole.is_file() { whole } else { file })
        });
        files.collect()
    }

    /// Whether it has made this executable, which Cargo puts elsewhere under another name.
    pub fn has_made(&self, executable: &Path) -> bool {
        let extra = self.codegen("extra-filename").unwrap_or_default();
        let name = format!("{}{extra}{}", self.name(), env::consts::EXE_SUFFIX);
        let made = self.folder.join(self.value("--out-dir").unwrap_or_default()).join(name);
        let [made, known] = [&*made, executable].map(|path| fs::metadata(path).ok());
        made.zip(known).is_some_and(|(one, other)| {
            one.len() == other.len() && one.modified().ok() == other.modified().ok()
        })
    }

    /// Whether it makes the library of this name that the other is compiled with.
    pub fn is_library_of(&self, other: &Call) -> bool {
        let extra = self.codegen("extra-filename").unwrap_or_default();
        let has_extra =
            |file: &Path| file.file_stem().is_some_and(|stem| stem.to_string_lossy().ends_with(extra));
        self.is_library() && other.crates().iter().any(|(name, file)| name == self.name() && has_extra(file))
    }

    pub fn folders(&self) -> Vec<PathBuf> {
        self.values("-L").filter_map(|folder| folder.strip_prefix("dependency=")).map(PathBuf::from).collect()
    }

    /// The files that the compiler has read, without those of other places.
    pub fn files(&self) -> Result<Vec<PathBuf>, Trouble> {
        let extra = self.codegen("extra-filename").unwrap_or_default();
        let list =
            Path::new(self.value("--out-dir").unwrap_or_default()).join(format!("{}{extra}.d", self.name()));
        let text = fs::read_to_string(self.folder.join(list));
        let text = text.map_err(|error| Trouble::io(&error, "read which files the program has"))?;
        Ok(files_of(&text).into_iter().map(|file| self.folder.join(file)).collect())
    }

    fn codegen(&self, name: &str) -> Option<&str> {
        self.values("-C").find_map(|option| option.strip_prefix(name)?.strip_prefix('='))
    }

    fn value(&self, option: &str) -> Option<&str> {
        self.values(option).next()
    }

    /// What is behind this option: the next argument, or after `=`.
    fn values(&self, option: &str) -> impl Iterator<Item = &str> {
        let next = self.arguments.iter().skip(1).map(Some).chain([None]);
        self.arguments.iter().zip(next).filter_map(move |(argument, next)| {
            match argument.strip_prefix(option)? {
                "" => next.map(String::as_str),
                rest => rest.strip_prefix('='),
            }
        })
    }
}

/// The files in what `--emit=dep-info` writes.
pub fn files_of(text: &str) -> Vec<PathBuf> {
    // The first rule that names any has all; in a name a space is escaped.
    let rules = text.lines().filter_map(|line| line.split_once(": "));
    let all = rules.map(|(_, files)| files.replace("\\ ", "\0")).next().unwrap_or_default();
    all.split_whitespace().map(|file| PathBuf::from(file.replace('\0', " "))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_compiler_is_told() {
        let arguments = "--crate-name one --edition=2021 src/main.rs --crate-type bin --cfg a -C extra-filename=-1 --extern b=/x/libb.so";
        let call = Call {
            folder: PathBuf::new(),
            arguments: arguments.split(' ').map(String::from).collect(),
            environment: Vec::new(),
        };
        assert_eq!(
            (call.name(), call.source(), call.edition()),
            ("one", Some("src/main.rs"), "2021".to_owned())
        );
        assert_eq!((call.codegen("extra-filename"), call.cfgs()), (Some("-1"), vec!["a".to_owned()]));
        assert_eq!(call.crates(), [("b".to_owned(), PathBuf::from("/x/libb.so"))]);
        assert!(!call.is_library());
    }

    #[test]
    fn files_with_spaces() {
        let files = files_of("/t/one.d: src/main.rs src/a\\ b.rs\n\nsrc/main.rs:\n");
        assert_eq!(files, [PathBuf::from("src/main.rs"), PathBuf::from("src/a b.rs")]);
    }
}
