// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("so_that_it_arrives", {
"threads":["main","thread"],
"timers":[0,0],
"channels":[["s → reports",1]],
"words":["main starts thread","a message","main sends \"all is well\"","\"all is well\"","main prints “the report is on its way”","the report is on its way\n","thread receives \"all is well\"","main drops the last sender: the channel is disconnected","main returns, and the program ends","thread finds that no sender is left","thread drops the last receiver","thread ends"],
"events":[[0,10,0,0,-1],[0,16,2,0,-1],[0,17,4,1,5],[1,11,6,0,-1],[0,18,7,0,-1],[0,0,8,0,-1],[1,11,9,0,-1],[1,14,10,0,-1],[1,0,11,0,-1]],
"views":[[15,-1,0],[11,1,0],[16,-1,0],[17,-1,0],[11,-1,0],[18,-1,0],[0,-1,0],[14,-1,0],[0,-1,1]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[]]],null,0],[[2,1],[[]],[[0,2,[1]]],null,0],[[3,4],[[3]],[[0,3,[2]],[1,4,[3]]],null,0],[[5,4],[[3]],[[0,5,[4]],[1,6,[3]]],null,0],[[3,1],[[]],[[0,6,[2]]],null,0],[[6,4],[[3]],[[0,7,[5]],[1,8,[3]]],null,1],[[5,1],[[]],[[0,8,[4]]],null,0],[[],[],[],0,2],[[6,4],[[]],[[0,7,[5]],[1,9,[6]]],null,1],[[6,7],[[]],[[0,7,[5]],[1,10,[7]]],null,1],[[6,6],[[]],[[0,7,[5]],[1,11,[8]]],null,3],[[6,8],[[]],[[0,7,[5]]],null,3]],
"halves":[[[1,1]],[[0,1]],[],[[0,0]]],
"ends":[["returns",0,"the report is on its way\n",[]]]
});
