// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("sent_after_the_lock", {
"threads":["main","thread"],
"timers":[0,0],
"channels":[["tx → rx",0]],
"words":["main starts thread","thread locks the mutex","main locks the mutex","main waits for the mutex that thread has locked","thread unlocks the mutex","the mutex that main has locked","main unlocks the mutex","the mutex that thread has locked","thread waits for a receiver","main waits for a message","a receiver","a message","thread sends \"reading\" to main, which has waited for it","main receives \"reading\" from thread, which has waited to send it","thread ends","main prints “Ok(\"reading\")”","Ok(\"reading\")\n","the end of thread","main joins thread","main drops the last receiver: the channel is disconnected","main drops the last sender","main returns, and the program ends"],
"events":[[0,12,0,0,-1],[1,13,1,0,-1],[0,16,2,0,-1],[0,16,3,0,-1],[1,13,4,0,-1],[0,16,6,0,-1],[1,14,8,0,-1],[0,17,9,0,-1],[1,14,12,0,-1],[0,17,13,0,-1],[1,0,14,0,-1],[0,17,15,1,16],[0,11,18,0,-1],[0,19,19,0,-1],[0,19,20,0,-1],[0,0,21,0,-1]],
"views":[[15,-1,0],[13,-1,0],[16,-1,0],[13,5,0],[16,7,0],[14,-1,0],[17,-1,0],[14,10,0],[17,11,0],[0,-1,0],[0,-1,1],[11,17,0],[11,-1,0],[19,-1,0]],
"start":[0],
"states":[[[0,1],[[]],[[0,1,[]],[1,2,[1]]],null,0],[[2,1],[[]],[[0,3,[2]],[1,4,[1]]],null,0],[[0,1],[[]],[[0,4,[3]],[1,5,[4]]],null,0],[[2,3],[[]],[[0,6,[5]]],null,0],[[4,1],[[]],[[1,7,[4]]],null,0],[[0,5],[[]],[[0,7,[]],[1,8,[6]]],null,0],[[6,1],[[]],[[0,9,[7]],[1,10,[1]]],null,0],[[2,5],[[]],[[0,11,[2]],[1,12,[6]]],null,0],[[0,7],[[]],[[0,12,[]]],null,0],[[8,1],[[]],[[1,13,[1]]],null,0],[[6,1],[[]],[[0,13,[7]],[1,14,[4]]],null,0],[[2,5],[[]],[[0,14,[5]],[1,15,[6]]],null,0],[[2,7],[[]],[[0,15,[2]]],null,0],[[8,1],[[]],[[1,16,[4]]],null,0],[[6,5],[[]],[[0,16,[7]],[1,17,[6]]],null,0],[[2,7],[[]],[[0,17,[5]]],null,0],[[8,5],[[]],[[1,18,[8]]],null,0],[[6,7],[[]],[[0,19,[9]]],null,0],[[6,9],[[]],[[0,20,[]],[1,21,[10]]],null,0],[[6,5],[[]],[[0,22,[11]],[1,20,[]]],null,0],[[6,9],[[]],[[0,23,[11]],[1,24,[10]]],null,0],[[6,10],[[]],[[0,24,[]]],null,0],[[11,5],[[]],[[1,23,[]]],null,0],[[11,9],[[]],[[1,25,[10]]],null,0],[[6,10],[[]],[[0,25,[11]]],null,0],[[12,10],[[]],[[0,26,[12]]],null,0],[[13,10],[[]],[[0,27,[13]]],null,0],[[13,10],[[]],[[0,28,[14]]],null,1],[[9,10],[[]],[[0,29,[15]]],null,2],[[],[],[],0,3]],
"halves":[[[1,1]],[[1,0]],[[0,0]],[]],
"ends":[["returns",0,"Ok(\"reading\")\n",[]]]
});
