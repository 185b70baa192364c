// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("lock_held_while_sending", {
"threads":["main","thread"],
"timers":[0,0],
"channels":[["tx → rx",0]],
"words":["main starts thread","thread locks the mutex","main locks the mutex","main waits for the mutex that thread has locked","thread waits for a receiver","the mutex that main has locked","main unlocks the mutex","the mutex that thread has locked","a receiver","main waits for a message","a message","thread sends \"reading\" to main, which has waited for it","main receives \"reading\" from thread, which has waited to send it","thread unlocks the mutex","main prints “Ok(\"reading\")”","Ok(\"reading\")\n","thread ends","the end of thread","main joins thread","main drops the last receiver: the channel is disconnected","main drops the last sender","main returns, and the program ends"],
"events":[[0,12,0,0,-1],[1,13,1,0,-1],[0,17,2,0,-1],[0,17,3,0,-1],[1,15,4,0,-1],[0,17,6,0,-1],[0,18,9,0,-1],[1,15,11,0,-1],[0,18,12,0,-1],[1,16,13,0,-1],[0,18,14,1,15],[1,0,16,0,-1],[0,11,18,0,-1],[0,20,19,0,-1],[0,20,20,0,-1],[0,0,21,0,-1]],
"views":[[16,-1,0],[13,-1,0],[17,-1,0],[15,-1,0],[13,5,0],[17,7,0],[15,8,0],[18,-1,0],[18,10,0],[0,-1,0],[11,17,0],[0,-1,1],[11,-1,0],[20,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[]],[1,2,[1]]],null,0],[[2,1],[[]],[[0,3,[2]],[1,4,[1]]],null,0],[[0,3],[[]],[[0,4,[3]],[1,5,[4]]],null,0],[[2,4],[[]],[[0,6,[5]]],null,0],[[5,3],[[]],[[1,7,[4]]],null,0],[[0,6],[[]],[[0,7,[3]]],null,0],[[7,1],[[]],[[0,8,[6]],[1,9,[1]]],null,0],[[5,6],[[]],[],0,0],[[8,1],[[]],[[1,10,[1]]],null,0],[[7,3],[[]],[[0,10,[6]],[1,11,[4]]],null,0],[[8,3],[[]],[[1,12,[7]]],null,0],[[7,6],[[]],[[0,13,[8]]],null,0],[[7,0],[[]],[[0,14,[]],[1,15,[9]]],null,0],[[7,3],[[]],[[0,16,[10]],[1,14,[]]],null,0],[[7,0],[[]],[[0,17,[10]],[1,18,[9]]],null,0],[[7,9],[[]],[[0,18,[]],[1,19,[11]]],null,0],[[10,3],[[]],[[1,17,[]]],null,0],[[10,0],[[]],[[1,20,[9]]],null,0],[[7,9],[[]],[[0,20,[10]],[1,21,[11]]],null,0],[[7,11],[[]],[[0,21,[]]],null,0],[[10,9],[[]],[[1,22,[11]]],null,0],[[7,11],[[]],[[0,22,[10]]],null,0],[[12,11],[[]],[[0,23,[12]]],null,0],[[13,11],[[]],[[0,24,[13]]],null,0],[[13,11],[[]],[[0,25,[14]]],null,1],[[9,11],[[]],[[0,26,[15]]],null,2],[[],[],[],1,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["hangs",1,"(never ends)\n",["main hangs: thread holds the mutex","thread hangs: the channel has no room, and only main could receive"]],["returns",2,"Ok(\"reading\")\n",[]]]
});
