// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("ask_with_a_limit", {
"threads":["main","server"],
"timers":[0,0],
"channels":[["question_tx → questions",null]],
"words":["main starts server","a message","main prints “panicked: not yet implemented” to standard error","panicked: not yet implemented\n","main drops the last sender: the channel is disconnected","main panics, and the program ends","server finds that no sender is left","server drops the last receiver","server ends"],
"events":[[0,20,0,0,-1],[0,15,2,2,3],[0,39,4,0,-1],[0,0,5,0,-1],[1,22,6,0,-1],[1,28,7,0,-1],[1,0,8,0,-1]],
"views":[[15,-1,0],[22,1,0],[39,-1,0],[0,-1,0],[22,-1,0],[28,-1,0],[0,-1,1]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]]],null,0],[[2,1],[[]],[[0,2,[]]],null,0],[[2,1],[[]],[[0,3,[2]]],null,0],[[3,4],[[]],[[0,4,[3]],[1,5,[4]]],null,1],[[],[],[],0,2],[[3,5],[[]],[[0,4,[3]],[1,6,[5]]],null,1],[[3,3],[[]],[[0,4,[3]],[1,7,[6]]],null,3],[[3,6],[[]],[[0,4,[3]]],null,3]],
"halves":[[[1,1]],[[0,1]],[],[[0,0]]],
"ends":[["panics",0,"panicked: not yet implemented\n",[]]]
});
