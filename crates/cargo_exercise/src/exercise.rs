//! The exercises of the book, as they are in its folder.

use crate::again::Again;
use crate::rules::Rules;
use serde::Deserialize;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the exercises, in that of the book.
pub const FOLDER: &str = "exercises";

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Mend a program that can hang.
    Hang,
    /// Mend a program that can do the wrong thing.
    Race,
    /// Write what is missing.
    Complete,
    /// Choose a channel or a capacity.
    Choose,
    /// Write a program of some size.
    Build,
    /// The steps of one that grows.
    Capstone,
}

impl Kind {
    /// What stands above the exercises of this kind in a list.
    pub fn title(self) -> &'static str {
        match self {
            Kind::Hang => "Mend the hang",
            Kind::Race => "Mend the race",
            Kind::Complete => "Complete it",
            Kind::Choose => "Choose",
            Kind::Build => "Build it",
            Kind::Capstone => "Seven steps",
        }
    }
}

/// What `wants.toml` says.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wants {
    pub kind: Kind,
    /// Where it stands among those of its kind: the easiest first.
    pub place: u32,
    /// How long it takes somebody who has read its section.
    pub minutes: u32,
    /// The section that it belongs to: `CHAPTER.md#ANCHOR`.
    pub section: String,
    /// Words that the program to begin with is refused with.
    pub begins: String,
    pub rules: Rules,
    /// What it wants with other values in the given code.
    #[serde(default)]
    pub again: Vec<Again>,
}

/// An exercise.
#[derive(Debug, Clone)]
pub struct Exercise {
    /// In Rust's form of a name, everywhere the same.
    pub name: String,
    pub wants: Wants,
    /// The folder of the book.
    root: PathBuf,
}

impl Exercise {
    /// The program to begin with. Nobody edits it.
    pub fn start(&self) -> PathBuf {
        self.root.join(FOLDER).join(format!("{}.rs", self.name))
    }

    /// The solution that its chapter shows.
    pub fn solution(&self) -> PathBuf {
        self.file("solution")
    }

    /// A program in its folder.
    fn file(&self, name: &str) -> PathBuf {
        self.root.join(FOLDER).join(&self.name).join(format!("{name}.rs"))
    }

    /// Other programs in its folder whose names begin so: `another` for one that is right too, `wrong` for one that is not.
    pub fn programs(&self, prefix: &str) -> Vec<PathBuf> {
        let files = fs::read_dir(self.root.join(FOLDER).join(&self.name)).into_iter().flatten();
        let is_it = |path: &PathBuf| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with(prefix) && name.ends_with(".rs")
        };
        let mut programs = Vec::from_iter(files.filter_map(|file| Some(file.ok()?.path())).filter(is_it));
        programs.sort();
        programs
    }
}

/// All exercises of the book in this folder, by kind, the easiest first.
///
/// # Errors
///
/// Which file cannot be read, and why.
pub fn all(root: &Path) -> Result<Vec<Exercise>, String> {
    let folder = root.join(FOLDER);
    let files = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut exercises = Vec::new();
    for path in files.filter_map(|file| Some(file.ok()?.path())).filter(|path| path.is_dir()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let file = path.join("wants.toml");
        let read = fs::read_to_string(&file).map_err(|error| error.to_string());
        let wants = read.and_then(|text| toml::from_str(&text).map_err(|error| error.to_string()));
        let mut wants: Wants = wants.map_err(|error| format!("{FOLDER}/{name}/wants.toml: {error}"))?;
        for again in &mut wants.again {
            if again.rules.means.is_none() {
                again.rules.means.clone_from(&wants.rules.means);
            }
        }
        exercises.push(Exercise { name, wants, root: root.to_owned() });
    }
    exercises.sort_by(|one, other| {
        let key = |it: &Exercise| (it.wants.kind, it.wants.place);
        key(one).cmp(&key(other)).then_with(|| one.name.cmp(&other.name))
    });
    Ok(exercises)
}
