// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("setting_too_late_solution", {
"threads":["main","worker"],
"timers":[0,0],
"channels":[["messages_s → messages",null]],
"words":["main starts worker","a message","main sends message 1","message 1","main sends message 2","worker receives message 1","message 2","main drops the last sender: the channel is disconnected","the end of worker","worker receives message 2","worker prints “5 becomes 50”","5 becomes 50\n","worker finds that no sender is left","worker drops the last receiver","worker ends","main joins worker","main returns, and the program ends"],
"events":[[0,24,0,0,-1],[0,26,2,0,-1],[0,27,4,0,-1],[1,14,5,0,-1],[0,28,7,0,-1],[1,14,9,0,-1],[1,17,10,1,11],[1,14,12,0,-1],[1,19,13,0,-1],[1,0,14,0,-1],[0,29,15,0,-1],[0,0,16,0,-1]],
"views":[[26,-1,0],[14,1,0],[27,-1,0],[14,-1,0],[28,-1,0],[29,8,0],[17,-1,0],[19,-1,0],[0,-1,0],[29,-1,0],[0,-1,1]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]]],null,0],[[2,3],[[3]],[[0,2,[2]],[1,3,[3]]],null,0],[[4,3],[[3,6]],[[0,4,[4]],[1,5,[3]]],null,0],[[2,1],[[]],[[0,5,[2]]],null,0],[[5,3],[[3,6]],[[1,6,[3]]],null,1],[[4,3],[[6]],[[0,6,[4]],[1,7,[5]]],null,0],[[5,3],[[6]],[[1,8,[5]]],null,1],[[4,6],[[]],[[0,8,[4]],[1,9,[6]]],null,0],[[5,6],[[]],[[1,10,[6]]],null,1],[[4,1],[[]],[[0,10,[4]]],null,0],[[5,3],[[]],[[1,11,[7]]],null,1],[[5,7],[[]],[[1,12,[8]]],null,1],[[5,8],[[]],[[1,13,[9]]],null,2],[[9,10],[[]],[[0,14,[10]]],null,2],[[8,10],[[]],[[0,15,[11]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"5 becomes 50\n",[]]]
});
