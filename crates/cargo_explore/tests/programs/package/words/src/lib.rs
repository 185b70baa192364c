/// A word for a number.
pub fn word(number: usize) -> &'static str {
    ["none", "one", "two"][number]
}

/// The same, and takes its time.
pub fn slowly(number: usize) -> &'static str {
    std::thread::sleep(std::time::Duration::from_millis(1));
    word(number)
}

static SEEN: std::sync::Mutex<Vec<usize>> = std::sync::Mutex::new(Vec::new());

/// Remembers it, under a lock.
pub fn remember(number: usize) {
    SEEN.lock().expect("nobody has panicked").push(number);
}

/// What the program is called with, as a dependency finds it.
pub fn arguments() -> Vec<String> {
    std::env::args().skip(1).collect()
}
