// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("chat", {
"threads":["main"],
"timers":[0],
"channels":[["channel",null]],
"words":["main drops the last sender: the channel is disconnected","main drops the last receiver","main prints “panicked: not yet implemented” to standard error","panicked: not yet implemented\n","main panics, and the program ends"],
"events":[[0,17,0,0,-1],[0,17,1,0,-1],[0,18,2,2,3],[0,0,4,0,-1]],
"views":[[17,-1,0],[18,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[0],[[]],[[0,2,[1]]],null,1],[[1],[[]],[[0,3,[2]]],null,2],[[2],[[]],[[0,4,[3]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["panics",0,"panicked: not yet implemented\n",[]]]
});
