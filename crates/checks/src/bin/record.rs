//! Records a run of each listing that is named, in its chapter: `cargo run -p checks --bin record NAME …`. Where time matters, the page
//! shows when a real run has printed what.

use checks::book::Book;
use checks::toolchain::CargoToolchain;
use checks::update;
use std::env;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let names: Vec<_> = env::args().skip(1).collect();
    if names.is_empty() {
        eprintln!("Which listings? Name each as its file in examples/ is called, without its ending.");
        return ExitCode::FAILURE;
    }
    let toolchain = CargoToolchain::default();
    for name in names {
        // The one before may have changed the same chapter.
        match update::record(&Book::load(root), &name, &toolchain) {
            Ok(chapter) => println!("{name}: recorded in {}", chapter.display()),
            Err(problem) => {
                eprintln!("{problem}");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}
