//! The program that is to be explored: its files, and what it is compiled with.

use crate::calls::{self, Call};
use crate::libraries::{self, Libraries, cargo, compiler};
use crate::options::Target;
use crate::trouble::Trouble;
use pictures::Sources;
use programs::{Package, Program};
use serde_json::Value;
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

/// A program, and where it comes from.
#[derive(Clone)]
pub struct Found {
    pub program: Program,
    pub sources: Sources,
    /// The folder that the paths of its files begin in.
    pub base: PathBuf,
    pub edition: String,
    /// How it is called in what is shown.
    pub title: String,
    /// The name of its executable.
    pub called: String,
    /// All crates that it depends on, in any way: names, and libraries with std's own.
    pub dependencies: Vec<(String, PathBuf)>,
}

impl Found {
    /// How to name one of its files to who has given the command.
    pub fn shown(&self, file: &Path) -> String {
        let path = self.base.join(file);
        let here = env::current_dir().unwrap_or_default();
        path.strip_prefix(here).unwrap_or(&path).display().to_string()
    }

    /// The same program with this text in its main file, as one of several that are built together. `number`: of those that are made of
    /// this one.
    pub fn with_source(&self, source: String, number: usize) -> Found {
        let as_it_is = Program { source, ..self.program.clone() };
        let sources = sources(&as_it_is);
        let name = format!("{}_{number}", as_it_is.name);
        let file = Path::new(&format!("with_other_values_{number}")).join(&as_it_is.file);
        Found { sources, program: Program { name, file, ..as_it_is }, ..self.clone() }
    }

    /// All of its code, one file after the other.
    pub fn source(&self) -> String {
        self.sources.code()
    }

    /// The file and the line there, of a line that is counted through all files.
    pub fn place(&self, line: u32) -> Option<(PathBuf, u32)> {
        self.sources.place(line).map(|(file, line)| (PathBuf::from(file), line))
    }
}

/// The code of a program.
fn sources(program: &Program) -> Sources {
    let sources = program.sources().into_iter();
    sources.map(|(file, source)| (file.to_string_lossy().into_owned(), source.to_owned())).collect()
}

/// Finds the program, and has the compiler see that it is one.
///
/// # Errors
///
/// When it is not there, or does not compile.
pub fn find(target: &Target, libraries: &Libraries, folder: &Path) -> Result<Found, Trouble> {
    match target {
        Target::File { path, edition } => in_file(path, edition, libraries, folder),
        Target::Package(arguments) => in_package(arguments),
    }
}

fn in_file(path: &Path, edition: &str, libraries: &Libraries, folder: &Path) -> Result<Found, Trouble> {
    let read = |path: &Path| {
        fs::read(path).map_err(|error| Trouble::io(&error, &format!("read {}", path.display())))
    };
    let source = String::from_utf8(read(path)?);
    let source = source
        .map_err(|_| Trouble::new(format!("{} is not valid UTF-8", path.display()), "save it as UTF-8"))?;
    let list = folder.join("files.d");
    let mut command = Command::new(compiler());
    command.arg(path).args([
        "--crate-name",
        "program",
        "--crate-type",
        "bin",
        "--edition",
        edition,
        "--cap-lints",
        "allow",
    ]);
    command.arg(emit("dep-info", &list)).arg(emit("metadata", &folder.join("program.rmeta")));
    command.arg("--extern").arg(named("crossbeam_channel", &libraries.crossbeam_channel));
    command.arg("-L").arg(named("dependency", &libraries.folder));
    let status = command.status().map_err(|error| Trouble::io(&error, "run rustc"))?;
    if !status.success() {
        return Err(Trouble::DoesNotCompile);
    }
    let here = env::current_dir().map_err(|error| Trouble::io(&error, "see which folder this is"))?;
    let whole = here.join(path);
    let base = whole.parent().unwrap_or(&here).to_owned();
    let list =
        fs::read_to_string(list).map_err(|error| Trouble::io(&error, "read which files the program has"))?;
    let mut others = Vec::new();
    for file in calls::files_of(&list).into_iter().map(|file| here.join(file)).filter(|file| *file != whole) {
        let Ok(name) = file.strip_prefix(&base) else {
            let what = format!("{} is in another folder than {}", file.display(), path.display());
            return Err(Trouble::new(what, "make a package of it"));
        };
        others.push((name.to_owned(), read(&file)?));
    }
    let package = (!others.is_empty()).then(|| Package {
        files: others,
        edition: edition.to_owned(),
        ..Package::default()
    });
    let file = PathBuf::from(path.file_name().unwrap_or_default());
    let program = Program { name: "program".to_owned(), file, source, package };
    Ok(Found {
        sources: sources(&program),
        program,
        base,
        edition: edition.to_owned(),
        title: path.display().to_string(),
        called: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
        dependencies: Vec::new(),
    })
}

fn emit(what: &str, file: &Path) -> OsString {
    named(&format!("--emit={what}"), file)
}

fn named(name: &str, file: &Path) -> OsString {
    let mut argument = OsString::from(format!("{name}="));
    argument.push(file);
    argument
}

fn in_package(arguments: &[OsString]) -> Result<Found, Trouble> {
    let (said, calls) = build(arguments)?;
    let built: Vec<_> = said.iter().filter(|message| message["executable"].is_string()).collect();
    let sources: BTreeSet<_> =
        built.iter().filter_map(|built| built["target"]["src_path"].as_str()).collect();
    let only = match sources.iter().collect::<Vec<_>>()[..] {
        [only] => Path::new(only),
        [] => return Err(Trouble::new("the package has no binary", "name an example: --example NAME")),
        _ => {
            let names: BTreeSet<_> =
                built.iter().filter_map(|built| built["target"]["name"].as_str()).collect();
            let what = format!("the package has several binaries: {}", Vec::from_iter(names).join(", "));
            return Err(Trouble::new(what, "name one: --bin NAME"));
        }
    };
    let executables: Vec<_> =
        built.iter().filter_map(|built| built["executable"].as_str()).map(Path::new).collect();
    let is_it = |call: &&Call| {
        call.source().is_some_and(|source| call.folder.join(source) == only)
            && executables.iter().any(|executable| call.has_made(executable))
    };
    let call = calls.iter().find(is_it);
    let missing = || {
        let what = format!("Cargo had {} compiled already, and it is not known how", only.display());
        Trouble::new(what, "run `cargo clean`, and this again")
    };
    let call = call.ok_or_else(missing)?;
    of_call(call, &calls, libraries::libraries_in(&said).collect())
}

/// Has Cargo build it. Returns what it says of what there is, and how it has called the compiler.
fn build(arguments: &[OsString]) -> Result<(Vec<Value>, Vec<Call>), Trouble> {
    let this = env::current_exe().map_err(|error| Trouble::io(&error, "find this command itself"))?;
    let mut asked = cargo();
    asked.args(["metadata", "--no-deps", "--format-version=1"]).stderr(Stdio::inherit());
    let mut manifest =
        arguments.iter().skip_while(|argument| *argument != "--manifest-path").take(2).peekable();
    if manifest.peek().is_some() {
        asked.args(manifest);
    }
    let said = asked.output().map_err(|error| Trouble::io(&error, "run cargo"))?;
    if !said.status.success() {
        return Err(Trouble::DoesNotCompile);
    }
    let metadata: Value = serde_json::from_slice(&said.stdout).unwrap_or_default();
    let target = metadata["target_directory"].as_str().unwrap_or("target");
    let folder = Path::new(target).join("cargo-explore");
    let mut command = cargo();
    command.args(["build", "--message-format=json-render-diagnostics"]).args(arguments);
    command.env("RUSTC_WORKSPACE_WRAPPER", this).env(calls::FOLDER, &folder).stderr(Stdio::inherit());
    let built = libraries::built(command)?.ok_or(Trouble::DoesNotCompile)?;
    Ok((built, Call::all(&folder)))
}

/// The program that is compiled so.
fn of_call(call: &Call, calls: &[Call], mut dependencies: Vec<(String, PathBuf)>) -> Result<Found, Trouble> {
    let read = |path: &Path| {
        fs::read(path).map_err(|error| Trouble::io(&error, &format!("read {}", path.display())))
    };
    let file = PathBuf::from(call.source().unwrap_or_default());
    let source = String::from_utf8_lossy(&read(&call.folder.join(&file))?).into_owned();
    // The package's own library is a part of the program.
    let manifest = |call: &Call| call.variable("CARGO_MANIFEST_DIR").map(str::to_owned);
    let library = calls.iter().find(|other| manifest(other) == manifest(call) && other.is_library_of(call));
    let mut paths = call.files()?;
    let mut crates = call.crates();
    if let Some(library) = library {
        paths.extend(library.files()?);
        crates.retain(|(name, _)| name != library.name());
        dependencies.retain(|(name, _)| name != library.name());
        crates.extend(library.crates());
    }
    let mut files = Vec::new();
    for path in paths {
        // What a build script has written is found where it is.
        if let Ok(name) = path.strip_prefix(&call.folder)
            && name != file
            && !files.iter().any(|(known, _)| known == name)
        {
            files.push((name.to_owned(), read(&path)?));
        }
    }
    let package = Package {
        files,
        library: library
            .map(|library| (library.name().to_owned(), PathBuf::from(library.source().unwrap_or_default()))),
        crates,
        folders: call.folders(),
        edition: call.edition(),
        cfgs: call.cfgs(),
        environment: call.environment.clone(),
    };
    let has_namesake = library.is_some_and(|library| library.name() == call.name());
    let name = if has_namesake { format!("{}_bin", call.name()) } else { call.name().to_owned() };
    let program = Program { name, file, source, package: Some(package) };
    Ok(Found {
        sources: sources(&program),
        program,
        base: call.folder.clone(),
        edition: call.edition(),
        title: format!("`{}`", call.name()),
        called: call.variable("CARGO_BIN_NAME").unwrap_or(call.name()).to_owned(),
        dependencies,
    })
}
