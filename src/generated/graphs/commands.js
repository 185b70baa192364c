// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("commands", {
"threads":["main","counter"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts counter","a message","main sends message 1","message 1","main sends message 2","counter receives message 1","message 2","main sends message 3","message 3","main drops the last sender: the channel is disconnected","counter receives message 2","the end of counter","counter receives message 3","counter finds that no sender is left","counter drops the last receiver","counter ends","main joins counter","main prints “total: 7”","total: 7\n","main returns, and the program ends"],
"events":[[0,14,0,0,-1],[0,25,2,0,-1],[0,26,4,0,-1],[1,16,5,0,-1],[0,27,7,0,-1],[0,28,9,0,-1],[1,16,10,0,-1],[1,16,12,0,-1],[1,16,13,0,-1],[1,21,14,0,-1],[1,0,15,0,-1],[0,29,16,0,-1],[0,29,17,1,18],[0,0,19,0,-1]],
"views":[[25,-1,0],[16,1,0],[26,-1,0],[16,-1,0],[27,-1,0],[28,-1,0],[29,11,0],[21,-1,0],[0,-1,0],[29,-1,0],[0,-1,1]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]]],null,0],[[2,3],[[3]],[[0,2,[2]],[1,3,[3]]],null,0],[[4,3],[[3,6]],[[0,4,[4]],[1,5,[3]]],null,0],[[2,1],[[]],[[0,5,[2]]],null,0],[[5,3],[[3,6,8]],[[0,6,[5]],[1,7,[3]]],null,0],[[4,3],[[6]],[[0,7,[4]],[1,8,[6]]],null,0],[[6,3],[[3,6,8]],[[1,9,[3]]],null,1],[[5,3],[[6,8]],[[0,9,[5]],[1,10,[6]]],null,0],[[4,1],[[]],[[0,10,[4]]],null,0],[[6,3],[[6,8]],[[1,11,[6]]],null,1],[[5,3],[[8]],[[0,11,[5]],[1,12,[7]]],null,0],[[6,3],[[8]],[[1,13,[7]]],null,1],[[5,1],[[]],[[0,13,[5]]],null,0],[[6,3],[[]],[[1,14,[8]]],null,1],[[6,7],[[]],[[1,15,[9]]],null,1],[[6,8],[[]],[[1,16,[10]]],null,2],[[9,10],[[]],[[0,17,[11]]],null,2],[[9,10],[[]],[[0,18,[12]]],null,2],[[8,10],[[]],[[0,19,[13]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"total: 7\n",[]]]
});
