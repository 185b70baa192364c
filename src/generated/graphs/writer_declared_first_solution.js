// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("writer_declared_first_solution", {
"threads":["main","writer"],
"timers":[0,0],
"channels":[["lines → rx",null]],
"words":["main starts writer","a message","main sends \"login\"","\"login\"","main drops the last sender: the channel is disconnected","writer receives \"login\"","the end of writer","writer prints “written: login”","written: login\n","writer finds that no sender is left","writer drops the last receiver","writer ends","main joins writer","main returns, and the program ends"],
"events":[[0,21,0,0,-1],[0,26,2,0,-1],[0,27,4,0,-1],[1,21,5,0,-1],[1,21,7,1,8],[1,21,9,0,-1],[1,21,10,0,-1],[1,0,11,0,-1],[0,10,12,0,-1],[0,0,13,0,-1]],
"views":[[26,-1,0],[21,1,0],[27,-1,0],[21,-1,0],[10,6,0],[0,-1,0],[10,-1,0],[0,-1,1]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]]],null,0],[[2,3],[[3]],[[0,2,[2]],[1,3,[3]]],null,0],[[4,3],[[3]],[[1,4,[3]]],null,1],[[2,3],[[]],[[0,4,[2]],[1,5,[4]]],null,0],[[4,3],[[]],[[1,6,[4]]],null,1],[[2,1],[[]],[[0,6,[2]]],null,0],[[4,3],[[]],[[1,7,[5]]],null,1],[[4,3],[[]],[[1,8,[6]]],null,1],[[4,5],[[]],[[1,9,[7]]],null,2],[[6,7],[[]],[[0,10,[8]]],null,2],[[5,7],[[]],[[0,11,[9]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"written: login\n",[]]]
});
