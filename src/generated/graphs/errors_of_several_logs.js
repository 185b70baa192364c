// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("errors_of_several_logs", {
"threads":["main","stopper"],
"timers":[0,0],
"channels":[["stop_s → stop",0]],
"words":["main starts stopper","main finds no message","stopper drops the last sender: the channel is disconnected","main prints “panicked: not yet implemented” to standard error","panicked: not yet implemented\n","main drops the last receiver: the channel is disconnected","stopper drops the last sender","main panics, and the program ends","stopper ends","main drops the last receiver","main finds that no sender is left"],
"events":[[0,43,0,0,-1],[0,25,1,0,-1],[1,43,2,0,-1],[0,28,3,2,4],[0,29,5,0,-1],[1,43,6,0,-1],[0,0,7,0,-1],[1,0,8,0,-1],[0,29,9,0,-1],[0,25,10,0,-1]],
"views":[[25,-1,0],[43,-1,0],[28,-1,0],[29,-1,0],[49,-1,0],[0,-1,0],[0,-1,1]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]],[1,14,[2]]],null,0],[[2,1],[[]],[[0,2,[3]],[1,12,[2]]],null,0],[[3,1],[[]],[[0,3,[4]],[1,10,[2]]],null,0],[[4,1],[[]],[[0,4,[]],[1,8,[5]]],null,1],[[5,1],[[]],[[0,5,[6]],[1,6,[5]]],null,1],[[],[],[],0,2],[[5,5],[[]],[[0,5,[6]],[1,7,[7]]],null,3],[[5,6],[[]],[[0,5,[6]]],null,3],[[4,5],[[]],[[0,6,[]],[1,9,[7]]],null,3],[[4,6],[[]],[[0,7,[]]],null,3],[[3,5],[[]],[[0,8,[8]],[1,11,[7]]],null,4],[[3,6],[[]],[[0,9,[8]]],null,4],[[2,5],[[]],[[0,10,[3]],[1,13,[7]]],null,4],[[2,6],[[]],[[0,11,[3]]],null,4],[[0,5],[[]],[[0,12,[9]],[1,15,[7]]],null,4],[[0,6],[[]],[[0,13,[9]]],null,4]],
"halves":[[[1,1]],[[1,0]],[],[[0,0]],[[0,1]]],
"ends":[["panics",0,"panicked: not yet implemented\n",[]]]
});
