// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("locked_while_it_waits", {
"threads":["main","thread"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts thread","main sends 1","thread locks the mutex","1","main sends 2","a message","2","main locks the mutex","thread receives 1","the mutex that main has locked","main receives 1","the mutex that thread has locked","main receives 2","thread receives 2","main finds no message","main unlocks the mutex","main drops the last sender: the channel is disconnected","the end of thread","thread finds that no sender is left","thread unlocks the mutex","thread ends","main joins thread","main prints “3”","3\n","main drops the last receiver","main returns, and the program ends"],
"events":[[0,12,0,0,-1],[0,16,1,0,-1],[1,12,2,0,-1],[0,16,4,0,-1],[0,18,7,0,-1],[1,12,8,0,-1],[0,18,10,0,-1],[0,18,12,0,-1],[1,12,13,0,-1],[0,18,14,0,-1],[0,18,15,0,-1],[0,19,16,0,-1],[1,12,18,0,-1],[1,12,19,0,-1],[1,0,20,0,-1],[0,20,21,0,-1],[0,20,22,1,23],[0,21,24,0,-1],[0,0,25,0,-1]],
"views":[[16,-1,0],[12,-1,0],[12,5,0],[18,-1,0],[12,9,0],[18,11,0],[19,-1,0],[20,17,0],[0,-1,0],[20,-1,0],[0,-1,1],[21,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]],[1,2,[2]]],null,0],[[0,1],[[3]],[[0,3,[3]],[1,4,[2]]],null,0],[[0,2],[[]],[[0,4,[1]]],null,0],[[3,1],[[3,6]],[[0,5,[4]],[1,6,[2]]],null,0],[[0,1],[[3]],[[0,6,[3]],[1,7,[5]]],null,0],[[3,4],[[3,6]],[[0,8,[6]]],null,0],[[5,1],[[3,6]],[[1,9,[5]]],null,0],[[0,2],[[]],[[0,9,[3]]],null,0],[[3,4],[[6]],[[0,10,[7]]],null,0],[[5,1],[[6]],[[1,11,[8]]],null,0],[[3,4],[[]],[[0,12,[9]]],null,0],[[5,2],[[]],[],0,0],[[3,4],[[]],[[0,13,[10]]],null,0],[[6,1],[[]],[[0,14,[11]],[1,15,[2]]],null,0],[[7,1],[[]],[[1,16,[2]]],null,1],[[6,2],[[]],[[0,16,[11]]],null,0],[[7,1],[[]],[[1,17,[12]]],null,1],[[7,1],[[]],[[1,18,[13]]],null,1],[[7,1],[[]],[[1,19,[]]],null,1],[[7,8],[[]],[[1,20,[14]]],null,1],[[9,10],[[]],[[0,21,[15]]],null,1],[[9,10],[[]],[[0,22,[16]]],null,1],[[11,10],[[]],[[0,23,[]]],null,1],[[11,10],[[]],[[0,24,[17]]],null,1],[[8,10],[[]],[[0,25,[18]]],null,2],[[],[],[],1,3]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["hangs",1,"(never ends)\n",["main hangs: thread holds the mutex","thread hangs: main still holds a sender"]],["returns",2,"3\n",[]]]
});
