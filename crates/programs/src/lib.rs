//! Compiles programs with the explorer in the place of std, into one program that explores them: see `explorer::serve`. And names what
//! in a program would bypass the explorer, with its place.
//!
//! The text of a program is compiled as it stands, with one function behind it that runs its `main`. Most programs are modules of the
//! one that explores, since that takes the compiler least time; a program that could tell is a crate of its own.

mod bypass; // what the compiler accepts, and the explorer would not see
mod refusal; // what the compiler says, in words
mod rustc; // calls the compiler

use bypass::Mir;
use rustc::{Std, Unit};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

pub use refusal::hint;
pub use rustc::Explorer;

/// A program to explore.
#[derive(Debug, Clone)]
pub struct Program {
    /// A name in Rust, by which it is asked for.
    pub name: String,
    /// Its file, relative to where it is compiled: as `file!()` has it.
    pub file: PathBuf,
    pub source: String,
    /// If it is more than this one file.
    pub package: Option<Package>,
}

/// What a program has beside its file.
#[derive(Debug, Clone, Default)]
pub struct Package {
    /// Files of its modules, and others that it includes.
    pub files: Vec<(PathBuf, Vec<u8>)>,
    /// The package's own library, if the program may use it: its name and its file, which is among the others.
    pub library: Option<(String, PathBuf)>,
    /// What it depends on, compiled with std's own: names and files.
    pub crates: Vec<(String, PathBuf)>,
    /// Where these have what they depend on.
    pub folders: Vec<PathBuf>,
    pub edition: String,
    /// What `cfg` finds, such as `feature="fast"`.
    pub cfgs: Vec<String>,
    /// Variables that the compiler finds in its environment.
    pub environment: Vec<(String, String)>,
}

impl Program {
    /// Its files that have code, of which the first has `main`: of each the name, and the source.
    pub fn sources(&self) -> Vec<(&Path, &str)> {
        let of_package = self.package.iter().flat_map(|package| &package.files);
        let others =
            of_package.filter(|(file, _)| file.extension().is_some_and(|extension| extension == "rs"));
        let others = others.filter_map(|(file, bytes)| Some((file.as_path(), str::from_utf8(bytes).ok()?)));
        [(self.file.as_path(), self.source.as_str())].into_iter().chain(others).collect()
    }

    /// The ends of the paths of these files, as the compiler writes them, and how many lines are in those before each.
    fn lines_before(&self) -> Vec<(String, u32)> {
        let mut before = 0;
        let sources = self.sources();
        let files = sources.iter().map(|(file, source)| {
            let name = match self.package {
                Some(_) => file.to_string_lossy().replace('\\', "/"),
                None => file.file_name().map_or(String::new(), |name| name.to_string_lossy().into_owned()),
            };
            let lines = (name, before);
            before += source.lines().count() as u32;
            lines
        });
        files.collect()
    }
}

/// Why programs are not explored.
#[derive(Debug)]
pub enum Refusal {
    /// A program does something that the explorer does not cover.
    NotCovered(Box<NotCovered>),
    /// The compiler cannot be run, or files cannot be written.
    Trouble(io::Error),
}

/// What a program does that is not covered, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotCovered {
    /// The file as its [`Program`] has it, and the line. `None` if the compiler does not say.
    pub place: Option<(PathBuf, usize)>,
    /// Of the place: its first column and the one behind the last, from 1 on, if the compiler says.
    pub columns: Option<(usize, usize)>,
    pub what: String,
    /// The same in one line, behind `not covered:`.
    pub short: String,
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
        Refusal::NotCovered(Box::new(what))
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
        let mut parts = Parts::new(programs, explorer, folder)?;
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
            _ => return Err(Refusal::NotCovered(refused)),
        }
    }
}

/// A crate that every program can use.
const CHANNELS: &str = "crossbeam_channel";

/// Crates that there is a model of, and what of it they show: the second one passes on the first.
const MODELLED: [(&str, &str); 2] = [
    (CHANNELS, "pub use ::std::crossbeam_channel::*;\n"),
    (
        "crossbeam",
        "pub use ::std::crossbeam_channel as channel;\npub use ::std::crossbeam_channel::select;\n",
    ),
];

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
    explorer: Explorer,
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
    fn new(programs: &[Program], explorer: &Explorer, folder: &'a Path) -> Result<Parts<'a>, Refusal> {
        fs::create_dir_all(folder)?;
        let mut explorer = explorer.clone();
        let packages = programs.iter().filter_map(|program| program.package.as_ref());
        explorer.folders.extend(packages.flat_map(|package| package.folders.iter().cloned()));
        let mut parts = Parts {
            explorer,
            folder,
            crates: BTreeMap::new(),
            modules: String::new(),
            list: String::new(),
            mir: Vec::new(),
        };
        let is_used = |name: &str| {
            let mut crates = programs
                .iter()
                .filter_map(|program| program.package.as_ref())
                .flat_map(|package| &package.crates);
            crates.any(|(used, _)| used == name)
        };
        for (name, source) in MODELLED.into_iter().filter(|(name, _)| *name == CHANNELS || is_used(name)) {
            let file = PathBuf::from(format!("{name}.rs"));
            fs::write(folder.join(&file), source)?;
            let library = parts.compile(&Unit::of_ours(&file, name, true, &BTreeMap::new()))?;
            parts.crates.insert(name.to_owned(), library);
        }
        Ok(parts)
    }

    /// Builds the program that explores these, some of which ask for std's own `Arc`.
    fn build(&mut self, programs: &[Program], with_stds_arc: &BTreeSet<String>) -> Result<PathBuf, Refusal> {
        for program in programs {
            let file = self.folder.join(&program.file);
            file.parent().map_or(Ok(()), fs::create_dir_all)?;
            fs::write(&file, format!("{}\n{ENTRY}\n", program.source))?;
            for (file, bytes) in program.package.iter().flat_map(|package| &package.files) {
                let file = self.folder.join(file);
                file.parent().map_or(Ok(()), fs::create_dir_all)?;
                fs::write(&file, bytes)?;
            }
            match with_stds_arc.contains(&program.name) {
                true => self.add_crate(program, Std::WithStdsArc)?,
                false if program.package.is_some() || could_tell(&program.source) => {
                    self.add_crate(program, Std::Explorer)?
                }
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

    fn add_module(&mut self, program: &Program) {
        let Program { name, file, .. } = program;
        self.modules += &format!("#[path = {file:?}]\nmod {name};\n");
        self.serve(program, name, Std::Explorer);
    }

    fn add_crate(&mut self, program: &Program, std: Std) -> Result<(), Refusal> {
        let Program { name, file, package, .. } = program;
        let mut crates = self.crates.clone();
        for (name, file) in package.iter().flat_map(|package| &package.crates) {
            crates.entry(name.clone()).or_insert(file.clone());
        }
        let package = package.as_ref();
        if let Some((name, file)) = package.and_then(|package| package.library.as_ref()) {
            let library =
                self.compile(&Unit { file, name, is_library: true, std, crates: &crates, package })?;
            crates.insert(name.clone(), library);
        }
        let library = self.compile(&Unit { file, name, is_library: true, std, crates: &crates, package })?;
        self.serve(program, &format!("own_{name}"), std);
        self.crates.insert(format!("own_{name}"), library);
        Ok(())
    }

    /// Lists a program, which is in this module or crate.
    fn serve(&mut self, program: &Program, path: &str, std: Std) {
        let (name, files) = (&program.name, program.lines_before());
        let stds_arc = std == Std::WithStdsArc;
        self.list += &format!(
            "        ::std::explorer::Served {{ name: {name:?}, main: {path}::explorer_runs_main, files: &{files:?}, stds_arc: {stds_arc} }},\n"
        );
    }

    /// Compiles the program that explores, with all that was added.
    fn link(&mut self) -> Result<PathBuf, Refusal> {
        let Parts { modules, list, .. } = self;
        let main = format!("{modules}\nfn main() {{\n    ::std::explorer::serve(&[\n{list}    ]);\n}}\n");
        let file = PathBuf::from("explore.rs");
        fs::write(self.folder.join(&file), main)?;
        let crates = self.crates.clone();
        self.compile(&Unit::of_ours(&file, "explore", false, &crates))
    }

    fn compile(&mut self, unit: &Unit) -> Result<PathBuf, Refusal> {
        match self.explorer.compile(self.folder, unit)? {
            Ok((output, text)) => {
                self.mir.push(Mir { text, std: unit.std });
                Ok(output)
            }
            Err(messages) => Err(refusal::of(&messages).into()),
        }
    }
}
