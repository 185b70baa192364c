// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("one_message", {
"threads":["main","search"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts search","a message","search sends \"ERROR disk full\"","\"ERROR disk full\"","main receives \"ERROR disk full\"","search sends \"ERROR timeout\"","main prints “found: ERROR disk full”","found: ERROR disk full\n","\"ERROR timeout\"","search drops the last sender: the channel is disconnected","search ends","main receives \"ERROR timeout\"","main prints “found: ERROR timeout”","found: ERROR timeout\n","main finds that no sender is left","main drops the last receiver","the end of search","main joins search","main returns, and the program ends"],
"events":[[0,9,0,0,-1],[1,12,2,0,-1],[0,17,4,0,-1],[1,12,5,0,-1],[0,18,6,1,7],[1,15,9,0,-1],[1,0,10,0,-1],[0,17,11,0,-1],[0,18,12,1,13],[0,17,14,0,-1],[0,19,15,0,-1],[0,20,17,0,-1],[0,0,18,0,-1]],
"views":[[17,1,0],[12,-1,0],[17,-1,0],[18,-1,0],[15,-1,0],[0,-1,0],[0,-1,1],[19,-1,0],[20,16,0],[20,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[1,1,[1]]],null,0],[[2,1],[[3]],[[0,2,[2]],[1,3,[3]]],null,0],[[3,1],[[]],[[0,4,[4]],[1,5,[3]]],null,0],[[2,4],[[3,8]],[[0,5,[2]],[1,6,[5]]],null,0],[[0,1],[[]],[[1,7,[3]]],null,0],[[3,4],[[8]],[[0,7,[4]],[1,8,[5]]],null,0],[[2,5],[[3,8]],[[0,8,[2]],[1,9,[6]]],null,1],[[2,4],[[8]],[[0,10,[7]],[1,11,[5]]],null,0],[[3,5],[[8]],[[0,11,[4]],[1,12,[6]]],null,1],[[2,6],[[3,8]],[[0,12,[2]]],null,1],[[3,4],[[]],[[0,13,[8]],[1,14,[5]]],null,0],[[2,5],[[8]],[[0,14,[7]],[1,15,[6]]],null,1],[[3,6],[[8]],[[0,15,[4]]],null,1],[[0,4],[[]],[[1,16,[5]]],null,0],[[3,5],[[]],[[0,16,[8]],[1,17,[6]]],null,1],[[2,6],[[8]],[[0,17,[7]]],null,1],[[2,5],[[]],[[0,18,[9]],[1,19,[6]]],null,1],[[3,6],[[]],[[0,19,[8]]],null,1],[[7,5],[[]],[[0,20,[10]],[1,21,[6]]],null,1],[[2,6],[[]],[[0,21,[9]]],null,1],[[8,5],[[]],[[1,22,[6]]],null,2],[[7,6],[[]],[[0,22,[10]]],null,1],[[9,6],[[]],[[0,23,[11]]],null,2],[[5,6],[[]],[[0,24,[12]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"found: ERROR disk full\nfound: ERROR timeout\n",[]]]
});
