// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("unwrap_on_send", {
"threads":["main","worker"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts worker","a message","main sends \"resize\"","the end of worker","\"resize\"","worker receives \"resize\"","worker prints “did resize”","did resize\n","worker drops the last receiver: the channel is disconnected","worker ends","main joins worker","main finds that no receiver is left","main prints “panicked: called `Result::unwrap()` on an `Err` value: SendError { .. }” to standard error","panicked: called `Result::unwrap()` on an `Err` value: SendError { .. }\n","main drops the last sender","main panics, and the program ends"],
"events":[[0,9,0,0,-1],[0,14,2,0,-1],[1,10,5,0,-1],[1,11,6,1,7],[1,13,8,0,-1],[1,0,9,0,-1],[0,15,10,0,-1],[0,16,11,0,-1],[0,16,12,2,13],[0,17,14,0,-1],[0,0,15,0,-1]],
"views":[[14,-1,0],[10,1,0],[15,3,0],[10,-1,0],[11,-1,0],[13,-1,0],[0,-1,0],[15,-1,0],[0,-1,1],[16,-1,0],[17,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]]],null,0],[[2,3],[[4]],[[1,2,[2]]],null,0],[[2,4],[[]],[[1,3,[3]]],null,0],[[2,5],[[]],[[1,4,[4]]],null,0],[[2,6],[[]],[[1,5,[5]]],null,1],[[7,8],[[]],[[0,6,[6]]],null,1],[[9,8],[[]],[[0,7,[7]]],null,1],[[9,8],[[]],[[0,8,[8]]],null,1],[[10,8],[[]],[[0,9,[9]]],null,1],[[6,8],[[]],[[0,10,[10]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["panics",0,"did resize\npanicked: called `Result::unwrap()` on an `Err` value: SendError { .. }\n",[]]]
});
