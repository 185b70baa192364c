// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("results_without_a_channel", {
"threads":["main","thread 1","thread 2"],
"timers":[0,0,0],
"channels":[],
"words":["main starts thread 1","main starts thread 2","the end of thread 1","thread 1 ends","thread 2 ends","main joins thread 1","the end of thread 2","main joins thread 2","main prints “[13, 17] letters, 30 in all”","[13, 17] letters, 30 in all\n","main returns, and the program ends"],
"events":[[0,11,0,0,-1],[0,11,1,0,-1],[1,0,3,0,-1],[2,0,4,0,-1],[0,13,5,0,-1],[0,13,7,0,-1],[0,9,5,0,-1],[0,9,7,0,-1],[0,15,8,1,9],[0,0,10,0,-1]],
"views":[[13,2,0],[0,-1,0],[13,-1,0],[0,-1,1],[13,6,0],[9,-1,0],[15,-1,0]],
"start":[0,1],
"states":[[[0,1,1],[],[[1,1,[2]],[2,2,[3]]],null,0],[[2,3,1],[],[[0,3,[4]],[2,4,[3]]],null,0],[[0,1,3],[],[[1,4,[2]]],null,0],[[4,3,1],[],[[2,5,[3]]],null,0],[[2,3,3],[],[[0,5,[4]]],null,0],[[2,3,3],[],[[0,6,[5]]],null,0],[[5,3,3],[],[[0,7,[6]]],null,0],[[5,3,3],[],[[0,8,[7]]],null,0],[[6,3,3],[],[[0,9,[8]]],null,0],[[1,3,3],[],[[0,10,[9]]],null,0],[[],[],[],0,0]],
"halves":[[]],
"ends":[["returns",0,"[13, 17] letters, 30 in all\n",[]]]
});
