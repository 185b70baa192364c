// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("locked_while_it_waits", {
"threads":["main","thread"],
"timers":[0,0],
"channels":[["tx → rx",null]],
"words":["main starts thread","main sends 1","thread locks the mutex","1","main sends 2","2","main locks the mutex","the mutex that main has locked","main receives 1","main receives 2","main finds no message","main unlocks the mutex","main drops the last sender: the channel is disconnected","the end of thread","thread finds that no sender is left","thread unlocks the mutex","thread ends","main joins thread","main prints “3”","3\n","main drops the last receiver","main returns, and the program ends","a message","the mutex that thread has locked","thread receives 1","thread receives 2"],
"events":[[0,12,0,0,-1],[0,16,1,0,-1],[1,12,2,0,-1],[0,16,4,0,-1],[0,18,6,0,-1],[0,18,8,0,-1],[0,18,9,0,-1],[0,18,10,0,-1],[0,18,11,0,-1],[0,19,12,0,-1],[1,12,14,0,-1],[1,12,15,0,-1],[1,0,16,0,-1],[0,20,17,0,-1],[0,20,18,1,19],[0,21,20,0,-1],[0,0,21,0,-1],[1,12,24,0,-1],[1,12,25,0,-1]],
"views":[[16,-1,0],[12,-1,0],[18,-1,0],[12,7,0],[19,-1,0],[20,13,0],[0,-1,0],[20,-1,0],[0,-1,1],[21,-1,0],[12,22,0],[18,23,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[1]],[1,25,[2]]],null,0],[[0,1],[[3]],[[0,2,[3]],[1,23,[2]]],null,0],[[2,1],[[3,5]],[[0,3,[4]],[1,20,[2]]],null,0],[[2,3],[[3,5]],[[0,4,[5]]],null,0],[[2,3],[[5]],[[0,5,[6]]],null,0],[[2,3],[[]],[[0,6,[7]]],null,0],[[2,3],[[]],[[0,7,[8]]],null,0],[[4,1],[[]],[[0,8,[9]],[1,19,[2]]],null,0],[[5,1],[[]],[[1,9,[2]]],null,1],[[5,1],[[]],[[1,10,[10]]],null,1],[[5,1],[[]],[[1,11,[11]]],null,1],[[5,1],[[]],[[1,12,[]]],null,1],[[5,6],[[]],[[1,13,[12]]],null,1],[[7,8],[[]],[[0,14,[13]]],null,1],[[7,8],[[]],[[0,15,[14]]],null,1],[[9,8],[[]],[[0,16,[]]],null,1],[[9,8],[[]],[[0,17,[15]]],null,1],[[6,8],[[]],[[0,18,[16]]],null,2],[[],[],[],0,3],[[4,10],[[]],[[0,9,[9]]],null,0],[[11,1],[[3,5]],[[1,21,[17]]],null,0],[[11,1],[[5]],[[1,22,[18]]],null,0],[[11,10],[[]],[],1,0],[[0,1],[[3]],[[0,20,[3]],[1,24,[17]]],null,0],[[0,10],[[]],[[0,21,[3]]],null,0],[[0,10],[[]],[[0,23,[1]]],null,0]],
"halves":[[[1,1]],[[0,1]],[[0,0]],[]],
"ends":[["returns",2,"3\n",[]],["hangs",1,"(never ends)\n",["main hangs: thread holds the mutex","thread hangs: main still holds a sender"]]]
});
