// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("results_by_joining", {
"threads":["main","thread 1","thread 2"],
"timers":[0,0,0],
"channels":[],
"words":["main starts thread 1","main starts thread 2","the end of thread 1","thread 1 ends","thread 2 ends","main joins thread 1","the end of thread 2","main joins thread 2","main prints “words on each page: [2, 4]”","words on each page: [2, 4]\n","main returns, and the program ends"],
"events":[[0,9,0,0,-1],[0,9,1,0,-1],[1,0,3,0,-1],[2,0,4,0,-1],[0,12,5,0,-1],[0,12,7,0,-1],[0,8,5,0,-1],[0,8,7,0,-1],[0,15,8,1,9],[0,0,10,0,-1]],
"views":[[12,2,0],[0,-1,0],[12,-1,0],[0,-1,1],[12,6,0],[8,-1,0],[15,-1,0]],
"start":[0,1],
"states":[[[0,1,1],[],[[1,1,[2]],[2,2,[3]]],null,0],[[2,3,1],[],[[0,3,[4]],[2,4,[3]]],null,0],[[0,1,3],[],[[1,4,[2]]],null,0],[[4,3,1],[],[[2,5,[3]]],null,0],[[2,3,3],[],[[0,5,[4]]],null,0],[[2,3,3],[],[[0,6,[5]]],null,0],[[5,3,3],[],[[0,7,[6]]],null,0],[[5,3,3],[],[[0,8,[7]]],null,0],[[6,3,3],[],[[0,9,[8]]],null,0],[[1,3,3],[],[[0,10,[9]]],null,0],[[],[],[],0,0]],
"halves":[[]],
"ends":[["returns",0,"words on each page: [2, 4]\n",[]]]
});
