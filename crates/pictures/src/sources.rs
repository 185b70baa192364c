//! The code of a program in several files, whose lines are counted through all of them.

/// The files of a program, by the names that they are shown with: of each its name, and its code.
#[derive(Debug, Clone, Default)]
pub struct Sources(Vec<(String, String)>);

impl FromIterator<(String, String)> for Sources {
    fn from_iter<T: IntoIterator<Item = (String, String)>>(files: T) -> Sources {
        Sources(files.into_iter().collect())
    }
}

impl Sources {
    /// The names, and how many lines are in the files before each.
    pub fn files(&self) -> impl Iterator<Item = (String, u32)> {
        let mut before = 0;
        self.0.iter().map(move |(name, code)| {
            let file = (name.clone(), before);
            before += lines(code);
            file
        })
    }

    /// All of the code, one file after the other.
    pub fn code(&self) -> String {
        let lines = self.0.iter().flat_map(|(_, code)| code.lines());
        lines.map(|line| line.to_owned() + "\n").collect()
    }

    /// The code of the file with this name.
    pub fn code_of(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, code)| code.as_str())
    }

    /// The file and the line there, of a line that is counted through all files.
    pub fn place(&self, line: u32) -> Option<(&str, u32)> {
        let mut left = line;
        for (name, code) in &self.0 {
            if left <= lines(code) {
                return Some((name, left));
            }
            left -= lines(code);
        }
        None
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

fn lines(code: &str) -> u32 {
    code.lines().count() as u32
}
