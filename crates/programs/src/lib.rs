//! Compiles programs with the explorer in the place of std, into one program that explores them: see `explorer::serve`. And names what
//! in a program would bypass the explorer, with its place.
//!
//! The text of a program is compiled as it stands, with one function behind it that runs its `main`. Most programs are modules of the
//! one that explores, since that takes the compiler least time; a program that could tell is a crate of its own.

mod bypass; // what the compiler accepts, and the explorer would not see
mod refusal; // what the compiler says, in words
mod rustc; // calls the compiler

use bypass::Mir;
use rustc::Std;
use std::collections::{BTreeMap, BTreeSet};
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

impl NotCovered {
    fn is_in(&self, program: &Program) -> bool {
        self.place.as_ref().is_some_and(|(file, _)| *file == program.file)
    }
}

impl From<NotCovered> for Refusal {
    fn from(what: NotCovered) -> Refusal {
        Refusal::NotCovered(what)
    }
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
    let mut with_stds_arc = BTreeSet::new();
    loop {
        let mut parts = Parts::new(explorer, folder)?;
        let refused = match parts.build(programs, &with_stds_arc) {
            Err(Refusal::NotCovered(refused)) => refused,
            built => return built,
        };
        // The explorer's own `Arc` does not become an `Arc<dyn Trait>`, and is no receiver.
        let program =
            programs.iter().find(|program| refused.is_in(program) && program.source.contains("Arc"));
        let program = program.filter(|program| !with_stds_arc.contains(&program.name));
        match program {
            Some(program) if parts.add_crate(program, Std::WithStdsArc).is_ok() => {
                with_stds_arc.insert(program.name.clone());
            }
            _ => return Err(refused.into()),
        }
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
    mir: Vec<Mir>,
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
            mir: Vec::new(),
        };
        let name = "crossbeam_channel";
        let file = PathBuf::from("crossbeam_channel.rs");
        fs::write(folder.join(&file), "pub use ::std::crossbeam_channel::*;\n")?;
        let library = parts.compile(&file, name, true, Std::Explorer)?;
        parts.crates.insert(name.to_owned(), library);
        Ok(parts)
    }

    /// Builds the program that explores these, some of which ask for std's own `Arc`.
    fn build(&mut self, programs: &[Program], with_stds_arc: &BTreeSet<String>) -> Result<PathBuf, Refusal> {
        for program in programs {
            let file = self.folder.join(&program.file);
            file.parent().map_or(Ok(()), fs::create_dir_all)?;
            fs::write(&file, format!("{}\n{ENTRY}\n", program.source))?;
            match with_stds_arc.contains(&program.name) {
                true => self.add_crate(program, Std::WithStdsArc)?,
                false if could_tell(&program.source) => self.add_crate(program, Std::Explorer)?,
                false => self.add_module(program),
            }
        }
        let binary = self.link()?;
        if !bypass::is_known(&self.mir, programs, "explorer_runs_main(") {
            return Err(io::Error::other("the compiler's MIR is not in the form that is known here").into());
        }
        match bypass::find(&self.mir, programs) {
            Some(found) => Err(found.into()),
            None => Ok(binary),
        }
    }

    fn add_module(&mut self, Program { name, file, .. }: &Program) {
        self.modules += &format!("#[path = {file:?}]\nmod {name};\n");
        self.serve(name, name, Std::Explorer);
    }

    fn add_crate(&mut self, Program { name, file, .. }: &Program, std: Std) -> Result<(), Refusal> {
        let library = self.compile(file, name, true, std)?;
        self.serve(name, &format!("own_{name}"), std);
        self.crates.insert(format!("own_{name}"), library);
        Ok(())
    }

    /// Lists a program, which is in this module or crate.
    fn serve(&mut self, name: &str, path: &str, std: Std) {
        let stds_arc = std == Std::WithStdsArc;
        self.list += &format!(
            "        ::std::explorer::Served {{ name: {name:?}, main: {path}::explorer_runs_main, stds_arc: {stds_arc} }},\n"
        );
    }

    /// Compiles the program that explores, with all that was added.
    fn link(&mut self) -> Result<PathBuf, Refusal> {
        let Parts { modules, list, .. } = self;
        let main = format!("{modules}\nfn main() {{\n    ::std::explorer::serve(&[\n{list}    ]);\n}}\n");
        let file = PathBuf::from("explore.rs");
        fs::write(self.folder.join(&file), main)?;
        self.compile(&file, "explore", false, Std::Explorer)
    }

    fn compile(&mut self, file: &Path, name: &str, is_library: bool, std: Std) -> Result<PathBuf, Refusal> {
        let compiled = self.explorer.compile(self.folder, file, name, is_library, std, &self.crates)?;
        match compiled {
            Ok((output, text)) => {
                self.mir.push(Mir { text, std });
                Ok(output)
            }
            Err(messages) => Err(refusal::of(&messages).into()),
        }
    }
}
