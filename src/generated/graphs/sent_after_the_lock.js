// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("sent_after_the_lock", {
"threads":["main","thread"],
"timers":[0,0],
"channels":[["tx → rx",0]],
"words":["main starts thread","thread locks the mutex","main locks the mutex","the mutex that main has locked","main unlocks the mutex","main waits for a message","a message","thread unlocks the mutex","thread sends \"reading\" to main, which has waited for it","thread ends","main prints “Ok(\"reading\")”","Ok(\"reading\")\n","main joins thread","main drops the last receiver: the channel is disconnected","main drops the last sender","main returns, and the program ends","the end of thread","thread waits for a receiver","a receiver","main receives \"reading\" from thread, which has waited to send it","the mutex that thread has locked","main waits for the mutex that thread has locked"],
"events":[[0,12,0,0,-1],[1,13,1,0,-1],[0,16,2,0,-1],[0,16,4,0,-1],[0,17,5,0,-1],[1,13,7,0,-1],[1,14,8,0,-1],[1,0,9,0,-1],[0,17,10,1,11],[0,11,12,0,-1],[0,19,13,0,-1],[0,19,14,0,-1],[0,0,15,0,-1],[1,14,17,0,-1],[0,17,19,0,-1],[0,16,21,0,-1]],
"views":[[15,-1,0],[13,-1,0],[16,-1,0],[13,3,0],[17,-1,0],[17,6,0],[14,-1,0],[0,-1,0],[0,-1,1],[11,-1,0],[19,-1,0],[11,16,0],[14,18,0],[16,20,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[]],[1,27,[1]]],null,0],[[2,1],[[]],[[0,2,[2]],[1,22,[1]]],null,0],[[2,3],[[]],[[0,3,[3]]],null,0],[[4,1],[[]],[[0,4,[4]],[1,17,[1]]],null,0],[[5,1],[[]],[[1,5,[1]]],null,0],[[5,1],[[]],[[1,6,[5]]],null,0],[[5,6],[[]],[[1,7,[6]]],null,0],[[4,7],[[]],[[0,15,[]],[1,8,[7]]],null,0],[[4,8],[[]],[[0,9,[]]],null,0],[[4,8],[[]],[[0,10,[8]]],null,0],[[9,8],[[]],[[0,11,[9]]],null,0],[[10,8],[[]],[[0,12,[10]]],null,0],[[10,8],[[]],[[0,13,[11]]],null,1],[[7,8],[[]],[[0,14,[12]]],null,2],[[],[],[],0,3],[[4,7],[[]],[[0,16,[8]],[1,9,[7]]],null,0],[[11,7],[[]],[[1,10,[7]]],null,0],[[4,1],[[]],[[0,5,[4]],[1,18,[5]]],null,0],[[4,6],[[]],[[0,6,[4]],[1,19,[13]]],null,0],[[4,12],[[]],[[0,20,[14]]],null,0],[[4,6],[[]],[[0,21,[8]],[1,15,[]]],null,0],[[11,6],[[]],[[1,16,[]]],null,0],[[13,1],[[]],[[1,23,[5]]],null,0],[[2,6],[[]],[[0,26,[2]],[1,24,[13]]],null,0],[[2,12],[[]],[[0,25,[2]]],null,0],[[2,12],[[]],[[0,19,[3]]],null,0],[[2,6],[[]],[[0,18,[3]],[1,25,[13]]],null,0],[[0,1],[[]],[[0,22,[15]],[1,28,[5]]],null,0],[[0,6],[[]],[[0,23,[]],[1,29,[13]]],null,0],[[0,12],[[]],[[0,24,[]]],null,0]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["returns",0,"Ok(\"reading\")\n",[]]]
});
