//! Compiles programs with the explorer in the place of std, into one program that explores them: see `explorer::serve`. And names what
//! in a program would bypass the explorer, with its place.
//!
//! The text of a program is compiled as it stands, with one function behind it that runs its `main`. Most programs are modules of the
//! one that explores, since that takes the compiler least time; a program that could tell is a crate of its own.

mod bypass; // what the compiler accepts, and the explorer would not see
mod refusal; // what the compiler says, in words
mod rustc; // calls the compiler

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

pub use rustc::Explorer;

/// A program to explore.
#[derive(Debug, Clone)]
pub struct Program {
    /// A name in Rust, by which it is asked for.
    pub name: String,
    /// Its file, relative to where it is compiled: as `file!()` has it.
    pub file: PathBuf,
    pub source: String,
}

/// Why programs are not explored.
#[derive(Debug)]
pub enum Refusal {
    /// A program does something that the explorer does not cover.
    NotCovered(NotCovered),
    /// The compiler cannot be run, or files cannot be written.
    Trouble(io::Error),
}

/// What a program does that is not covered, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotCovered {
    /// The file as its [`Program`] has it, and the line. `None` if the compiler does not say.
    pub place: Option<(PathBuf, usize)>,
    pub what: String,
    /// What to do instead.
    pub help: String,
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Refusal {
        Refusal::Trouble(error)
    }
}

/// Builds the program that explores these, in an empty folder: there it finds them by their names. Returns where it is.
///
/// # Errors
///
/// When one of them does not compile with the explorer in the place of std, or would bypass it.
pub fn build(programs: &[Program], explorer: &Explorer, folder: &Path) -> Result<PathBuf, Refusal> {
    let mut parts = Parts::new(explorer, folder)?;
    for program in programs {
        let file = folder.join(&program.file);
        file.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(&file, format!("{}\n{ENTRY}\n", program.source))?;
        match could_tell(&program.source) {
            true => parts.add_crate(program)?,
            false => parts.add_module(program),
        }
    }
    let binary = parts.link()?;
    if !bypass::is_known(&parts.mir, programs, "explorer_runs_main(") {
        return Err(io::Error::other("the compiler's MIR is not in the form that is known here").into());
    }
    match bypass::find(&parts.mir, programs) {
        Some(found) => Err(Refusal::NotCovered(found)),
        None => Ok(binary),
    }
}

/// What stands behind each program.
const ENTRY: &str = "pub fn explorer_runs_main() -> ::std::process::ExitCode {
    use ::std::process::{Runs as _, RunsForever as _};
    (&::std::process::main(main)).runs()
}";

/// Words of programs that can tell whether they are a module or a crate, by what they print or by what their paths mean.
const WORDS: [&str; 13] = [
    "crate",
    "crate_name",
    "crate_type",
    "extern",
    "feature",
    "macro_export",
    "module_path",
    "no_main",
    "no_std",
    "recursion_limit",
    "type_length_limit",
    "type_name",
    "type_name_of_val",
];

/// Whether a program has one of these words, or prints the name of a type in another way.
fn could_tell(source: &str) -> bool {
    let words = source.split(|c: char| !c.is_alphanumeric() && c != '_');
    words.into_iter().any(|word| WORDS.contains(&word) || word == "PhantomData")
}

/// What the exploring program is made of.
struct Parts<'a> {
    explorer: &'a Explorer,
    folder: &'a Path,
    /// Crates by the names under which the exploring program has them.
    crates: BTreeMap<String, PathBuf>,
    modules: String,
    /// The list of all programs, as source.
    list: String,
    /// What the compiler makes of all of them.
    mir: String,
}

impl<'a> Parts<'a> {
    fn new(explorer: &'a Explorer, folder: &'a Path) -> Result<Parts<'a>, Refusal> {
        fs::create_dir_all(folder)?;
        let mut parts = Parts {
            explorer,
            folder,
            crates: BTreeMap::new(),
            modules: String::new(),
            list: String::new(),
            mir: String::new(),
        };
        let name = "crossbeam_channel";
        let file = PathBuf::from("crossbeam_channel.rs");
        fs::write(folder.join(&file), "pub use ::std::crossbeam_channel::*;\n")?;
        let library = parts.compile(&file, name, true)?;
        parts.crates.insert(name.to_owned(), library);
        Ok(parts)
    }

    fn add_module(&mut self, Program { name, file, .. }: &Program) {
        self.modules += &format!("#[path = {file:?}]\nmod {name};\n");
        self.list += &format!("        ({name:?}, {name}::explorer_runs_main),\n");
    }

    fn add_crate(&mut self, Program { name, file, .. }: &Program) -> Result<(), Refusal> {
        let library = self.compile(file, name, true)?;
        self.list += &format!("        ({name:?}, own_{name}::explorer_runs_main),\n");
        self.crates.insert(format!("own_{name}"), library);
        Ok(())
    }

    /// Compiles the program that explores, with all that was added.
    fn link(&mut self) -> Result<PathBuf, Refusal> {
        let Parts { modules, list, .. } = self;
        let main = format!("{modules}\nfn main() {{\n    ::std::explorer::serve(&[\n{list}    ]);\n}}\n");
        let file = PathBuf::from("explore.rs");
        fs::write(self.folder.join(&file), main)?;
        self.compile(&file, "explore", false)
    }

    fn compile(&mut self, file: &Path, name: &str, is_library: bool) -> Result<PathBuf, Refusal> {
        let compiled = self.explorer.compile(self.folder, file, name, is_library, &self.crates)?;
        match compiled {
            Ok((output, mir)) => {
                self.mir += &mir;
                Ok(output)
            }
            Err(messages) => Err(Refusal::NotCovered(refusal::of(&messages))),
        }
    }
}
