// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("so_that_it_arrives_solution", {
"threads":["main","thread"],
"timers":[0,0],
"channels":[["s → reports",0]],
"words":["main starts thread","thread waits for a message","main waits for a receiver","a message","a receiver","thread receives \"all is well\" from main, which has waited to send it","main sends \"all is well\" to thread, which has waited for it","main prints “the report is on its way”","the report is on its way\n","main drops the last sender: the channel is disconnected","main returns, and the program ends","thread finds that no sender is left","thread drops the last receiver","thread ends"],
"events":[[0,10,0,0,-1],[1,11,1,0,-1],[0,16,2,0,-1],[1,11,5,0,-1],[0,16,6,0,-1],[0,17,7,1,8],[0,18,9,0,-1],[0,0,10,0,-1],[1,11,11,0,-1],[1,14,12,0,-1],[1,0,13,0,-1]],
"views":[[15,-1,0],[11,-1,0],[16,-1,0],[11,3,0],[16,4,0],[17,-1,0],[18,-1,0],[0,-1,0],[14,-1,0],[0,-1,1]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[]],[1,2,[1]]],null,0],[[2,1],[[]],[[0,3,[2]],[1,4,[1]]],null,0],[[0,3],[[]],[[0,4,[]]],null,0],[[4,1],[[]],[[1,5,[3]]],null,0],[[2,3],[[]],[[0,6,[4]]],null,0],[[2,1],[[]],[[0,7,[]],[1,8,[1]]],null,0],[[5,1],[[]],[[0,9,[5]],[1,7,[]]],null,0],[[5,1],[[]],[[0,10,[5]],[1,11,[1]]],null,0],[[2,3],[[]],[[0,11,[]]],null,0],[[6,1],[[]],[[0,12,[6]],[1,10,[]]],null,0],[[6,1],[[]],[[0,13,[6]],[1,14,[1]]],null,0],[[5,3],[[]],[[0,14,[5]]],null,0],[[7,1],[[]],[[0,15,[7]],[1,13,[]]],null,1],[[7,1],[[]],[[0,15,[7]],[1,16,[]]],null,1],[[6,3],[[]],[[0,16,[6]]],null,0],[[],[],[],0,2],[[7,1],[[]],[[0,15,[7]],[1,17,[8]]],null,1],[[7,8],[[]],[[0,15,[7]],[1,18,[9]]],null,1],[[7,7],[[]],[[0,15,[7]],[1,19,[10]]],null,3],[[7,9],[[]],[[0,15,[7]]],null,3]],
"halves":[[[1,1]],[[0,1]],[],[[0,0]]],
"ends":[["returns",0,"the report is on its way\n",[]]]
});
