// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("one_message", {
"threads":["main","search"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts search","a message","search sends \"ERROR disk full\"","\"ERROR disk full\"","main receives \"ERROR disk full\"","search sends \"ERROR timeout\"","\"ERROR timeout\"","search drops the last sender: the channel is disconnected","search ends","main prints “found: ERROR disk full”","found: ERROR disk full\n","main receives \"ERROR timeout\"","main prints “found: ERROR timeout”","found: ERROR timeout\n","main finds that no sender is left","main drops the last receiver","main joins search","main returns, and the program ends","the end of search"],
"events":[[0,9,0,0,-1],[1,12,2,0,-1],[0,17,4,0,-1],[1,12,5,0,-1],[1,15,7,0,-1],[1,0,8,0,-1],[0,18,9,1,10],[0,17,11,0,-1],[0,18,12,1,13],[0,17,14,0,-1],[0,19,15,0,-1],[0,20,16,0,-1],[0,0,17,0,-1]],
"views":[[17,1,0],[12,-1,0],[17,-1,0],[15,-1,0],[0,-1,0],[0,-1,1],[18,-1,0],[19,-1,0],[20,-1,0],[20,18,0]],
"start":[0],
"states":[[[0,1],[[]],[[1,1,[1]]],null,0],[[2,1],[[3]],[[0,23,[2]],[1,2,[3]]],null,0],[[2,3],[[3,6]],[[0,19,[2]],[1,3,[4]]],null,0],[[2,4],[[3,6]],[[0,13,[2]],[1,4,[5]]],null,1],[[2,5],[[3,6]],[[0,5,[2]]],null,1],[[6,5],[[6]],[[0,6,[6]]],null,1],[[2,5],[[6]],[[0,7,[7]]],null,1],[[6,5],[[]],[[0,8,[8]]],null,1],[[2,5],[[]],[[0,9,[9]]],null,1],[[7,5],[[]],[[0,10,[10]]],null,1],[[8,5],[[]],[[0,11,[11]]],null,2],[[4,5],[[]],[[0,12,[12]]],null,2],[[],[],[],0,3],[[6,4],[[6]],[[0,14,[6]],[1,5,[5]]],null,1],[[2,4],[[6]],[[0,15,[7]],[1,6,[5]]],null,1],[[6,4],[[]],[[0,16,[8]],[1,7,[5]]],null,1],[[2,4],[[]],[[0,17,[9]],[1,8,[5]]],null,1],[[7,4],[[]],[[0,18,[10]],[1,9,[5]]],null,1],[[9,4],[[]],[[1,10,[5]]],null,2],[[6,3],[[6]],[[0,20,[6]],[1,13,[4]]],null,0],[[2,3],[[6]],[[0,21,[7]],[1,14,[4]]],null,0],[[6,3],[[]],[[0,22,[8]],[1,15,[4]]],null,0],[[0,3],[[]],[[1,16,[4]]],null,0],[[6,1],[[]],[[0,24,[6]],[1,19,[3]]],null,0],[[0,1],[[]],[[1,20,[3]]],null,0]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"found: ERROR disk full\nfound: ERROR timeout\n",[]]]
});
