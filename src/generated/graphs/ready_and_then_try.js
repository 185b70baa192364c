// Generated: `BOOK_UPDATE=1 cargo test` writes it. What is in it says crates/checks/src/graph.rs.
bookGraph("ready_and_then_try", {
"threads":["main"],
"timers":[0],
"channels":[["_key_s → keys",null],["job_s → jobs",null]],
"words":["main finds nothing ready","main prints “Err(TryReadyError)”","Err(TryReadyError)\n","main gives up: the time is over","main prints “Err(ReadyTimeoutError)”","Err(ReadyTimeoutError)\n","main sends \"resize\" into job_s → jobs","\"resize\"","main finds job_s → jobs ready","main prints “channel 1 is ready”","channel 1 is ready\n","main receives \"resize\" from job_s → jobs","main prints “Ok(\"resize\")”","Ok(\"resize\")\n","main drops the last receiver of job_s → jobs: the channel is disconnected","main drops the last sender of job_s → jobs","main drops the last receiver of _key_s → keys: the channel is disconnected","main drops the last sender of _key_s → keys","main returns, and the program ends"],
"events":[[0,14,0,0,-1],[0,14,1,1,2],[0,15,3,0,-1],[0,15,4,1,5],[0,16,3,0,-1],[0,16,4,1,5],[0,18,6,0,-1],[0,19,8,0,-1],[0,19,9,1,10],[0,20,11,0,-1],[0,20,12,1,13],[0,21,14,0,-1],[0,21,15,0,-1],[0,21,16,0,-1],[0,21,17,0,-1],[0,0,18,0,-1]],
"views":[[14,-1,0],[15,-1,0],[16,-1,0],[18,-1,0],[19,-1,0],[20,-1,0],[21,-1,0],[0,-1,0]],
"start":[],
"states":[[[0],[[],[]],[[0,1,[0]]],null,0],[[0],[[],[]],[[0,2,[1]]],null,0],[[1],[[],[]],[[0,3,[2]]],null,0],[[1],[[],[]],[[0,4,[3]]],null,0],[[2],[[],[]],[[0,5,[4]]],null,0],[[2],[[],[]],[[0,6,[5]]],null,0],[[3],[[],[]],[[0,7,[6]]],null,0],[[4],[[],[7]],[[0,8,[7]]],null,0],[[4],[[],[7]],[[0,9,[8]]],null,0],[[5],[[],[7]],[[0,10,[9]]],null,0],[[5],[[],[]],[[0,11,[10]]],null,0],[[6],[[],[]],[[0,12,[11]]],null,0],[[6],[[],[]],[[0,13,[12]]],null,1],[[6],[[],[]],[[0,14,[13]]],null,2],[[6],[[],[]],[[0,15,[14]]],null,3],[[7],[[],[]],[[0,16,[15]]],null,4],[[],[],[],0,5]],
"halves":[[[1,1],[1,1]],[[1,1],[1,0]],[[1,1],[0,0]],[[1,0],[0,0]],[[0,0],[0,0]],[]],
"ends":[["returns",0,"Err(TryReadyError)\nErr(ReadyTimeoutError)\nErr(ReadyTimeoutError)\nchannel 1 is ready\nOk(\"resize\")\n",[]]]
});
