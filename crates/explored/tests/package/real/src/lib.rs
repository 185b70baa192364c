//! A dependency, which is compiled with the real std.

/// Runs this in a thread of its own.
pub fn in_a_thread(body: impl FnOnce() + Send + 'static) {
    std::thread::spawn(body).join().expect("it does not panic");
}
