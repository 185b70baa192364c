// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("scoped_closure_owns", {
"threads":["main","thread"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts thread","main waits for a message","thread sends \"backup done\"","a message","\"backup done\"","thread drops the last sender: the channel is disconnected","main receives \"backup done\"","thread ends","main prints “backup done”","backup done\n","main finds that no sender is left","main drops the last receiver","the end of thread","main joins thread","main returns, and the program ends"],
"events":[[0,10,0,0,-1],[0,14,1,0,-1],[1,11,2,0,-1],[1,12,5,0,-1],[0,14,6,0,-1],[1,0,7,0,-1],[0,15,8,1,9],[0,14,10,0,-1],[0,16,11,0,-1],[0,9,13,0,-1],[0,0,14,0,-1]],
"views":[[12,-1,0],[11,-1,0],[14,3,0],[14,-1,0],[0,-1,0],[15,-1,0],[0,-1,1],[16,-1,0],[9,12,0],[9,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]],[1,2,[2]]],null,0],[[2,1],[[]],[[1,3,[2]]],null,0],[[0,0],[[4]],[[0,3,[]],[1,4,[3]]],null,0],[[3,0],[[4]],[[0,5,[4]],[1,6,[3]]],null,0],[[0,4],[[4]],[[0,6,[]],[1,7,[5]]],null,1],[[5,0],[[]],[[0,8,[6]],[1,9,[3]]],null,0],[[3,4],[[4]],[[0,9,[4]],[1,10,[5]]],null,1],[[0,6],[[4]],[[0,10,[]]],null,1],[[2,0],[[]],[[1,11,[3]]],null,0],[[5,4],[[]],[[0,11,[6]],[1,12,[5]]],null,1],[[3,6],[[4]],[[0,12,[4]]],null,1],[[3,4],[[]],[[0,13,[7]],[1,14,[5]]],null,1],[[5,6],[[]],[[0,14,[6]]],null,1],[[7,4],[[]],[[0,15,[8]],[1,16,[5]]],null,1],[[3,6],[[]],[[0,16,[7]]],null,1],[[8,4],[[]],[[1,17,[5]]],null,2],[[7,6],[[]],[[0,17,[8]]],null,1],[[9,6],[[]],[[0,18,[9]]],null,2],[[4,6],[[]],[[0,19,[10]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",0,"backup done\n",[]]]
});
