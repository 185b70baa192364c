// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("so_that_it_arrives_solution", {
"threads":["main","thread"],
"timers":[0,0],
"channels":[["s → reports",0]],
"words":["main starts thread","thread waits for a message","main waits for a receiver","a receiver","thread receives \"all is well\" from main, which has waited to send it","a message","main prints “the report is on its way”","the report is on its way\n","main drops the last sender: the channel is disconnected","main returns, and the program ends","thread finds that no sender is left","thread drops the last receiver","thread ends","main sends \"all is well\" to thread, which has waited for it"],
"events":[[0,10,0,0,-1],[1,11,1,0,-1],[0,16,2,0,-1],[1,11,4,0,-1],[0,17,6,1,7],[0,18,8,0,-1],[0,0,9,0,-1],[1,11,10,0,-1],[1,14,11,0,-1],[1,0,12,0,-1],[0,16,13,0,-1]],
"views":[[15,-1,0],[11,-1,0],[16,-1,0],[16,3,0],[11,5,0],[17,-1,0],[18,-1,0],[0,-1,0],[14,-1,0],[0,-1,1]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[]],[1,19,[1]]],null,0],[[2,1],[[]],[[0,2,[2]],[1,15,[1]]],null,0],[[3,1],[[]],[[1,3,[3]]],null,0],[[2,1],[[]],[[0,12,[]],[1,4,[1]]],null,0],[[2,4],[[]],[[0,5,[]]],null,0],[[5,4],[[]],[[0,6,[4]]],null,0],[[6,4],[[]],[[0,7,[5]]],null,0],[[7,1],[[]],[[0,8,[6]],[1,9,[7]]],null,1],[[],[],[],0,2],[[7,8],[[]],[[0,8,[6]],[1,10,[8]]],null,1],[[7,7],[[]],[[0,8,[6]],[1,11,[9]]],null,3],[[7,9],[[]],[[0,8,[6]]],null,3],[[5,1],[[]],[[0,13,[4]],[1,5,[1]]],null,0],[[6,1],[[]],[[0,14,[5]],[1,6,[1]]],null,0],[[7,1],[[]],[[0,8,[6]],[1,7,[]]],null,1],[[2,4],[[]],[[0,16,[10]]],null,0],[[5,1],[[]],[[0,17,[4]],[1,12,[]]],null,0],[[6,1],[[]],[[0,18,[5]],[1,13,[]]],null,0],[[7,1],[[]],[[0,8,[6]],[1,14,[]]],null,1],[[0,4],[[]],[[0,15,[]]],null,0]],
"halves":[[[1,1]],[[0,1]],[],[[0,0]]],
"ends":[["returns",0,"the report is on its way\n",[]]]
});
