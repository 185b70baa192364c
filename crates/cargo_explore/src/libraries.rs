//! The explorer as a library, built by the compiler that will compile the program: Cargo builds it from the folder that this command was
//! built from. In that folder it is built already; elsewhere it is kept, so that from then on neither Cargo nor the network is needed.

use crate::trouble::Trouble;
use programs::Explorer;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::{env, fs};

/// The folder of the project, when this command was built.
const PROJECT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// The libraries that programs are compiled with.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Libraries {
    pub explorer: PathBuf,
    pub stds_arc: PathBuf,
    /// The real one, with which a program in one file is compiled to see whether it is one.
    pub crossbeam_channel: PathBuf,
    /// Where these are, and what they depend on.
    pub folder: PathBuf,
    /// What `rustc -vV` says of the compiler that they are of.
    pub rustc: String,
}

impl Libraries {
    /// Builds them, if that was not done before with this compiler. A process asks for them once.
    ///
    /// # Errors
    ///
    /// When there is no compiler, or it is another one than before and what they are built from is gone.
    pub fn find() -> Result<Libraries, Trouble> {
        static FOUND: Mutex<Option<Libraries>> = Mutex::new(None);
        let mut found = FOUND.lock().unwrap_or_else(PoisonError::into_inner);
        match &*found {
            Some(known) => Ok(known.clone()),
            None => Ok(found.insert(Libraries::build_or_recall()?).clone()),
        }
    }

    fn build_or_recall() -> Result<Libraries, Trouble> {
        let rustc = rustc()?;
        let in_project = env::current_exe().ok().and_then(|exe| target_of_project(&exe));
        if let Some(target) = in_project {
            return build(&target, rustc);
        }
        let kept = kept_in(&rustc)?;
        let list = kept.join("libraries.json");
        let known = fs::read(&list).ok().and_then(|json| serde_json::from_slice::<Libraries>(&json).ok());
        if let Some(known) = known.filter(|known| known.explorer.is_file() && known.stds_arc.is_file()) {
            return Ok(known);
        }
        let version = rustc.lines().next().unwrap_or_default();
        if !Path::new(PROJECT).join("Cargo.toml").is_file() {
            let what = format!(
                "the explorer was not built with {version} yet, and {PROJECT}, from where it can be, is gone"
            );
            return Err(Trouble::new(what, "install cargo-explore anew, from where the project is now"));
        }
        eprintln!("    Building the explorer with {version}, once");
        let libraries = build(&kept.join("target"), rustc.clone())?;
        let json = serde_json::to_vec(&libraries).expect("paths can be written as JSON");
        fs::write(list, json).map_err(|error| Trouble::io(&error, "write what was built"))?;
        Ok(libraries)
    }

    /// What programs are compiled with.
    pub fn explorer(&self) -> Explorer {
        Explorer {
            files: vec![self.explorer.clone()],
            stds_arc: vec![self.stds_arc.clone()],
            folders: vec![self.folder.clone()],
            edition: "2024".to_owned(),
        }
    }
}

/// What `rustc -vV` says.
fn rustc() -> Result<String, Trouble> {
    let said = Command::new(compiler()).arg("-vV").output();
    let said = said.map_err(|error| Trouble::io(&error, "run rustc"))?;
    Ok(String::from_utf8_lossy(&said.stdout).into_owned())
}

/// The compiler that Cargo would take.
pub fn compiler() -> std::ffi::OsString {
    env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())
}

/// The Cargo that has called this command, or else the usual one.
pub fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// What Cargo says of each thing that it has built or found, when it is called so. `None` if it cannot build it.
pub fn built(mut command: Command) -> Result<Option<Vec<Value>>, Trouble> {
    let said = command.output().map_err(|error| Trouble::io(&error, "run cargo"))?;
    let text = String::from_utf8_lossy(&said.stdout);
    let messages = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let built = messages.filter(|message| message["reason"] == "compiler-artifact").collect();
    Ok(said.status.success().then_some(built))
}

/// The libraries among them: their names in Rust, and where they are.
pub fn libraries_in(built: &[Value]) -> impl Iterator<Item = (String, PathBuf)> {
    built.iter().filter_map(|built| {
        let files = built["filenames"].as_array()?;
        let file = files.iter().filter_map(Value::as_str).find(|file| file.ends_with(".rlib"))?;
        Some((built["target"]["name"].as_str()?.replace('-', "_"), PathBuf::from(file)))
    })
}

/// Cargo's folder for what it builds, if this command is in that of the project.
fn target_of_project(exe: &Path) -> Option<PathBuf> {
    let target = fs::canonicalize(Path::new(PROJECT).join("target")).ok()?;
    // A test is in a folder deeper down.
    fs::canonicalize(exe).ok()?.starts_with(&target).then_some(target)
}

/// Where libraries are kept that this compiler has compiled.
fn kept_in(rustc: &str) -> Result<PathBuf, Trouble> {
    let mut hasher = DefaultHasher::new();
    (rustc, PROJECT, env!("CARGO_PKG_VERSION")).hash(&mut hasher);
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(env::home_dir()?.join(".cargo")));
    let home = home.ok_or_else(|| Trouble::new("there is no home folder", "set CARGO_HOME"))?;
    let kept = home.join("cargo-explore").join(format!("{:016x}", hasher.finish()));
    fs::create_dir_all(&kept).map_err(|error| Trouble::io(&error, "keep what is built"))?;
    Ok(kept)
}

fn build(target: &Path, rustc: String) -> Result<Libraries, Trouble> {
    let mut command = cargo();
    command
        .args(["build", "--locked", "--quiet", "--message-format=json-render-diagnostics"])
        .args(["--package", "explorer", "--package", "stds_arc", "--target-dir"])
        .arg(target)
        .current_dir(PROJECT)
        // Cargo compiles the same in every folder.
        .env_remove("RUSTFLAGS")
        .stderr(Stdio::inherit());
    let built = built(command)?;
    let built =
        built.ok_or_else(|| Trouble::new("the explorer cannot be built", "see what Cargo says above"))?;
    let file = |name: &str| {
        let mut of_it = libraries_in(&built).filter(|(known, _)| known == name);
        let missing =
            || Trouble::new(format!("Cargo does not say where it has built `{name}`"), "report this");
        of_it.next().map(|(_, file)| file).ok_or_else(missing)
    };
    let explorer = file("explorer")?;
    let folder = explorer.parent().map(Path::to_owned).unwrap_or_default();
    // Beside it are those that it depends on.
    let folder = if folder.ends_with("deps") { folder } else { folder.join("deps") };
    Ok(Libraries {
        stds_arc: file("stds_arc")?,
        crossbeam_channel: file("crossbeam_channel")?,
        explorer,
        folder,
        rustc,
    })
}
