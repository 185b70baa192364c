// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("sum_of_three", {
"threads":["main"],
"timers":[0],
"channels":[["number_s → numbers",null],["sum_s → sums",null]],
"words":["main sends 1 into number_s → numbers","1","main sends 2 into number_s → numbers","2","main sends 3 into number_s → numbers","3","main drops the last sender of number_s → numbers: the channel is disconnected","main drops the last receiver of number_s → numbers","main drops the last sender of sum_s → sums: the channel is disconnected","main prints “panicked: not yet implemented” to standard error","panicked: not yet implemented\n","main drops the last receiver of sum_s → sums","main panics, and the program ends"],
"events":[[0,14,0,0,-1],[0,14,2,0,-1],[0,14,4,0,-1],[0,15,6,0,-1],[0,8,7,0,-1],[0,8,8,0,-1],[0,9,9,2,10],[0,20,11,0,-1],[0,0,12,0,-1]],
"views":[[14,-1,0],[15,-1,0],[8,-1,0],[9,-1,0],[20,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[]],[[0,1,[0]]],null,0],[[0],[[1]],[[0,2,[1]]],null,0],[[0],[[1,3]],[[0,3,[2]]],null,0],[[1],[[1,3,5]],[[0,4,[3]]],null,0],[[2],[[1,3,5],[]],[[0,5,[4]]],null,1],[[2],[[],[]],[[0,6,[5]]],null,2],[[3],[[],[]],[[0,7,[6]]],null,3],[[4],[[],[]],[[0,8,[7]]],null,3],[[5],[[],[]],[[0,9,[8]]],null,4],[[],[],[],0,5]],
"halves":[[[1,1]],[[0,1],[1,1]],[[0,0],[1,1]],[[0,0],[0,1]],[[0,0],[0,0]],[]],
"ends":[["panics",0,"panicked: not yet implemented\n",[]]]
});
