BEGIN TRANSACTION;
CREATE TABLE accounts (
	id INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	name TEXT NOT NULL, 
	full_name TEXT NOT NULL, 
	role TEXT NOT NULL, 
	password_hash TEXT NOT NULL, 
	active BOOLEAN NOT NULL, 
	failures INTEGER NOT NULL, 
	locked_until DATETIME, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_accounts PRIMARY KEY (id), 
	CONSTRAINT uq_accounts_key UNIQUE ("key")
);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0013');
CREATE TABLE amendments (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	account_id INTEGER, 
	person TEXT NOT NULL, 
	role TEXT, 
	at DATETIME NOT NULL, 
	utc_offset_min INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	reason TEXT NOT NULL, 
	CONSTRAINT pk_amendments PRIMARY KEY (id), 
	CONSTRAINT uq_amendments_case_id_version UNIQUE (case_id, version), 
	CONSTRAINT fk_amendments_case_id FOREIGN KEY(case_id) REFERENCES cases (id), 
	CONSTRAINT fk_amendments_account_id FOREIGN KEY(account_id) REFERENCES accounts (id)
);
INSERT INTO "amendments" VALUES(1,3,NULL,'Ada',NULL,'2026-11-26 17:19:01.054343',0,2,'Sent on with the wrong tube.');
CREATE TABLE analyses (
	id INTEGER NOT NULL, 
	frame_id INTEGER NOT NULL, 
	bundle_id INTEGER NOT NULL, 
	finder_version TEXT NOT NULL, 
	precision_path TEXT NOT NULL, 
	preprocessing TEXT NOT NULL, 
	um_per_px DOUBLE, 
	scale_source TEXT NOT NULL, 
	quality JSON NOT NULL, 
	note TEXT NOT NULL, 
	seconds DOUBLE NOT NULL, 
	analysed_at DATETIME NOT NULL, colour JSON, mcv_fl DOUBLE, camera_profile TEXT, 
	CONSTRAINT pk_analyses PRIMARY KEY (id), 
	CONSTRAINT fk_analyses_bundle_id FOREIGN KEY(bundle_id) REFERENCES bundles (id), 
	CONSTRAINT fk_analyses_frame_id FOREIGN KEY(frame_id) REFERENCES frames (id)
);
INSERT INTO "analyses" VALUES(1,1,1,'1','scripted-fp32','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp',0.125,'given','[["focus", 0.75, "green", ""]]','',0.25,'2026-11-26 17:19:00.775901','{"white_balance": false, "gains": null, "flat_field": "", "flat_field_applied": false}',NULL,NULL);
INSERT INTO "analyses" VALUES(2,2,1,'1','scripted-fp32','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp',0.125,'given','[["focus", 0.75, "green", ""]]','',0.25,'2026-11-26 17:19:00.808695','{"white_balance": false, "gains": null, "flat_field": "", "flat_field_applied": false}',NULL,NULL);
INSERT INTO "analyses" VALUES(3,1,1,'2','scripted-fp32','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp',0.125,'given','[["focus", 0.75, "green", ""]]','',0.25,'2026-11-26 17:19:00.823411','{"white_balance": false, "gains": null, "flat_field": "", "flat_field_applied": false}',NULL,NULL);
INSERT INTO "analyses" VALUES(4,3,1,'1','scripted-fp32','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp',0.125,'given','[["focus", 0.75, "green", ""]]','',0.25,'2026-11-26 17:19:00.969244','{"white_balance": false, "gains": null, "flat_field": "", "flat_field_applied": false}',NULL,NULL);
CREATE TABLE arrival_decisions (
	id INTEGER NOT NULL, 
	arrival_id INTEGER NOT NULL, 
	case_id INTEGER, 
	decided_by TEXT NOT NULL, 
	decided_at DATETIME NOT NULL, 
	CONSTRAINT pk_arrival_decisions PRIMARY KEY (id), 
	CONSTRAINT fk_arrival_decisions_arrival_id FOREIGN KEY(arrival_id) REFERENCES arrivals (id), 
	CONSTRAINT fk_arrival_decisions_case_id FOREIGN KEY(case_id) REFERENCES cases (id)
);
CREATE TABLE arrival_frames (
	id INTEGER NOT NULL, 
	arrival_id INTEGER NOT NULL, 
	frame_id INTEGER NOT NULL, 
	CONSTRAINT pk_arrival_frames PRIMARY KEY (id), 
	CONSTRAINT fk_arrival_frames_arrival_id FOREIGN KEY(arrival_id) REFERENCES arrivals (id), 
	CONSTRAINT fk_arrival_frames_frame_id FOREIGN KEY(frame_id) REFERENCES frames (id)
);
CREATE TABLE arrivals (
	id INTEGER NOT NULL, 
	arrived_at DATETIME NOT NULL, 
	source TEXT NOT NULL, 
	name TEXT NOT NULL, 
	specimen TEXT NOT NULL, 
	picture_sha256 TEXT NOT NULL, 
	CONSTRAINT pk_arrivals PRIMARY KEY (id), 
	CONSTRAINT fk_arrivals_picture_sha256 FOREIGN KEY(picture_sha256) REFERENCES pictures (sha256)
);
CREATE TABLE audit (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at TEXT NOT NULL, 
	offset_min INTEGER NOT NULL, 
	actor TEXT NOT NULL, 
	account TEXT NOT NULL, 
	action TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	case_id INTEGER, 
	old TEXT, 
	new TEXT, 
	why TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	CONSTRAINT fk_audit_case_id FOREIGN KEY(case_id) REFERENCES cases (id)
);
INSERT INTO "audit" VALUES(1,'2026-11-26T17:19:00.654006Z',0,'LeukDesk','','trail begun','records',NULL,NULL,'{"cases":0,"frames":0,"patients":0,"reviews":0}','','521da9de2b7b0da728c1e2fab3d0aecc0f5c0e1a090c8fa4bb1168f5b50941bf');
INSERT INTO "audit" VALUES(2,'2026-11-26T17:19:00.698815Z',0,'no sign-in','','patient created','patient 1',NULL,NULL,'{"number":"P-1"}','','a974d993b002504ea6af99d5b212f23a0a50fa0bfe80a53b0945b17f23b0b44f');
INSERT INTO "audit" VALUES(3,'2026-11-26T17:19:00.734261Z',0,'no sign-in','','case created','case 1',1,NULL,'{"number":"S-1","patient_number":"P-1","priority":"routine","sample":false,"specimen_type":"peripheral_blood","status":"open","target_cells":100,"version":1}','','cda04039e510594ae041a114039126c6638327f601a33311581e4999ec4a23e4');
INSERT INTO "audit" VALUES(4,'2026-11-26T17:19:00.748240Z',0,'no sign-in','','case created','case 2',2,NULL,'{"number":"S-2","priority":"routine","sample":false,"specimen_type":"peripheral_blood","status":"open","target_cells":100,"version":1}','','55be7d68b9a4764fdfc1da2643d0e8c1f674fcfc0204d50d24062f269a5ec6fd');
INSERT INTO "audit" VALUES(5,'2026-11-26T17:19:00.800971Z',0,'no sign-in','','frame recorded','frame 1',1,NULL,'{"cells":3,"model":"test 1","name":"smear.png","picture_sha256":"1c5db8220eec34d883211b3857d66916f44862723f511eb8b6f15a1f96262c06"}','','124cfbf4650ceca92839a030f7271bcfe667cc713b21e6a7b5a21d97526d5eb5');
INSERT INTO "audit" VALUES(6,'2026-11-26T17:19:00.819015Z',0,'no sign-in','','frame recorded','frame 2',1,NULL,'{"cells":3,"model":"test 1","name":"smear.png","picture_sha256":"010d57e1e7fc6b9766eff13cbe70aa96ff61f0f1fb8dcfeb9bee3a922c4b487f"}','','39df8dbdc502aff4f6d3b469cc126fb653e527b5de4155279fc53780f7ff13f3');
INSERT INTO "audit" VALUES(7,'2026-11-26T17:19:00.834951Z',0,'no sign-in','','frame analysed','frame 1',1,NULL,'{"cells":2,"model":"test 1","name":"smear.png","picture_sha256":"1c5db8220eec34d883211b3857d66916f44862723f511eb8b6f15a1f96262c06"}','','e9b7d079f82de7259428197908c6f70f154d14250fd94bf489d635c5407f78be');
INSERT INTO "audit" VALUES(8,'2026-11-26T17:19:00.875967Z',0,'no sign-in','','cells reviewed','review step 1',1,'{}','{"1":"blast"}','','165885abede71bc660d4746d80495e1b8ed8697c22b7bc315e52d830b053b343');
INSERT INTO "audit" VALUES(9,'2026-11-26T17:19:00.878935Z',0,'no sign-in','','case in review','case 1',1,NULL,NULL,'','03ea4aa4c0cadf72980039b340332f742292620169019a5805de9be50cb6ae8b');
INSERT INTO "audit" VALUES(10,'2026-11-26T17:19:00.890236Z',0,'no sign-in','','cells reviewed','review step 2',1,'{"1":"blast"}','{"1":"not_a_cell"}','','9d4ab68b72d98561d30ac5304cfe4e8742f3124d73fac8ea37cbc208865a7bf9');
INSERT INTO "audit" VALUES(11,'2026-11-26T17:19:00.902739Z',0,'no sign-in','','cells reviewed','review step 3',1,'{}','{"6":"blast"}','','2471869c4932d45315158aab46cb3e133a162b718376099ae63912ac6abf86a5');
INSERT INTO "audit" VALUES(12,'2026-11-26T17:19:00.919448Z',0,'no sign-in','','cell drawn','review step 4',1,'{}','{"8":"blast"}','','cbc2fd3bff03aa89e875fede50bf25b82f5f64279db356e5b048d998151653ea');
INSERT INTO "audit" VALUES(13,'2026-11-26T17:19:00.931606Z',0,'no sign-in','','cells reviewed','review step 5',1,'{"6":"blast"}','{"6":"platelet"}','','998d2885000adc848ae16a9ff5f99cfa61ab7d2f0596fc9a297f9c87ad1bb593');
INSERT INTO "audit" VALUES(14,'2026-11-26T17:19:00.945975Z',0,'no sign-in','','review undone','review step 5',1,NULL,NULL,'','f3fb629148fc5793434bb8f854e0a5f15427d85141318609d8b94b9aefdd2ecd');
INSERT INTO "audit" VALUES(15,'2026-11-26T17:19:00.954591Z',0,'no sign-in','','note added','note 1',1,NULL,'{"text":"Clotted; a new tube is asked for."}','','68dc561517e792ae5049daeea9cbad846f5387653fdba5d4eedaeec1eaaa99b3');
INSERT INTO "audit" VALUES(16,'2026-11-26T17:19:00.957476Z',0,'no sign-in','','patient created','patient 2',NULL,NULL,'{"name":"Zoë Nováková","number":"P-3"}','','8e3049ae7957b6aa8b01b77ec5068cc75af5b1f71a0a2912975ca6aa153deb44');
INSERT INTO "audit" VALUES(17,'2026-11-26T17:19:00.963966Z',0,'no sign-in','','case created','case 3',3,NULL,'{"hb_g_per_dl":9.1,"number":"S-3","patient_number":"P-3","platelets_per_nl":150.0,"priority":"routine","sample":false,"specimen_type":"peripheral_blood","status":"open","target_cells":1,"version":1,"wbc_per_nl":12.5}','','cafda61caed4b73469b8707b2ada9bae6a1c088bcb050c6ca25e55c5790b4e41');
INSERT INTO "audit" VALUES(18,'2026-11-26T17:19:00.977637Z',0,'no sign-in','','frame recorded','frame 3',3,NULL,'{"cells":1,"model":"test 1","name":"smear.png","picture_sha256":"1c5db8220eec34d883211b3857d66916f44862723f511eb8b6f15a1f96262c06"}','','9e56750f8629666dfc8687005a478ff732cbe357377b3cbfa0b89693fe0176a5');
INSERT INTO "audit" VALUES(19,'2026-11-26T17:19:00.994979Z',0,'no sign-in','','cells reviewed','review step 7',3,'{}','{"9":"lymphocyte"}','','a5dc1afa4226de9fb9f276163ba3c5d7af658e0ba1d3a563e566c79e693e3d9e');
INSERT INTO "audit" VALUES(20,'2026-11-26T17:19:00.996303Z',0,'no sign-in','','case in review','case 3',3,NULL,NULL,'','a7d4c38c2bff446ff3d6eb311825a8ccbb7fabf66154192d6ca7f5e6cc77dc02');
INSERT INTO "audit" VALUES(21,'2026-11-26T17:19:01.006025Z',0,'no sign-in','','film written','case 3',3,'{"comment":"","findings":[],"other":"","pictures":null}','{"comment":"Clumps at the edge.","findings":[{"code":"teardrop_cells","grade":"many"}],"other":"","pictures":null}','','294e6c937f77516f5136890a0600eeaa04d0c430aa276404593273353d4d1ef2');
INSERT INTO "audit" VALUES(22,'2026-11-26T17:19:01.049855Z',0,'Ada','','case signed','case 3',3,NULL,'{"audit_head":"21:294e6c937f77516f5136890a0600eeaa04d0c430aa276404593273353d4d1ef2","content_sha256":"78df7e25650328553e6a1bcf8cab9cd6d568097a408a6a18cb997c89ffbb123b","needed":1,"number":1,"version":1}','','e51496372ba9e09de31853aedd559367df7023889079b5ba3785ed9631f5a6df');
INSERT INTO "audit" VALUES(23,'2026-11-26T17:19:01.061839Z',0,'Ada','','case amended','case 3',3,'{"version":1}','{"version":2}','Sent on with the wrong tube.','beec2ed0a2dc78aa07c99882e1d72d66b351e8edc4a22b0a97968c4c8c87667a');
INSERT INTO "audit" VALUES(24,'2026-11-26T17:19:01.092483Z',0,'Björn','','case signed','case 3',3,NULL,'{"audit_head":"23:beec2ed0a2dc78aa07c99882e1d72d66b351e8edc4a22b0a97968c4c8c87667a","content_sha256":"809cca8ee3b8a15664c5c0d34bd96dab3a92bafe82ff6cb6145e4450c8fde5ae","needed":1,"number":1,"version":2}','','573354a15f41cc70cc821ef9e607361c463c3add1f11aa54e6ff92d6c4636382');
CREATE TABLE bundles (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	class_codes TEXT NOT NULL, 
	CONSTRAINT pk_bundles PRIMARY KEY (id), 
	CONSTRAINT uq_bundles_name_sha256_class_codes UNIQUE (name, sha256, class_codes)
);
INSERT INTO "bundles" VALUES(1,'test 1','bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb','lymphocyte,platelet,blast');
CREATE TABLE case_notes (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	author TEXT NOT NULL, 
	written_at DATETIME NOT NULL, 
	CONSTRAINT pk_case_notes PRIMARY KEY (id), 
	CONSTRAINT fk_case_notes_case_id FOREIGN KEY(case_id) REFERENCES cases (id)
);
INSERT INTO "case_notes" VALUES(1,1,'Clotted; a new tube is asked for.','no sign-in','2026-11-26 17:19:00.948413');
CREATE TABLE cases (
	id INTEGER NOT NULL, 
	number TEXT NOT NULL, 
	patient_id INTEGER, 
	specimen_type TEXT NOT NULL, 
	target_cells INTEGER NOT NULL, 
	sample BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, mcv_fl DOUBLE, status TEXT DEFAULT 'open' NOT NULL, version INTEGER DEFAULT '1' NOT NULL, collected_at DATETIME, received_at DATETIME, stain TEXT, objective TEXT, requester TEXT, question TEXT, priority TEXT DEFAULT 'routine' NOT NULL, wbc_per_nl DOUBLE, hb_g_per_dl DOUBLE, platelets_per_nl DOUBLE, search_text TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_cases PRIMARY KEY (id), 
	CONSTRAINT fk_cases_patient_id FOREIGN KEY(patient_id) REFERENCES patients (id), 
	CONSTRAINT uq_cases_number UNIQUE (number)
);
INSERT INTO "cases" VALUES(1,'S-1',1,'peripheral_blood',100,0,'2026-11-26 17:19:00.700937',NULL,'in_review',1,NULL,NULL,NULL,NULL,NULL,NULL,'routine',NULL,NULL,NULL,'s-1
peripheral blood
2026-11-26
p-1
clotted; a new tube is asked for.
no sign-in
smear.png
test 1
blast
ada
not a cell
lymphocyte');
INSERT INTO "cases" VALUES(2,'S-2',NULL,'peripheral_blood',100,0,'2026-11-26 17:19:00.737042',NULL,'open',1,NULL,NULL,NULL,NULL,NULL,NULL,'routine',NULL,NULL,NULL,'s-2
peripheral blood
2026-11-26');
INSERT INTO "cases" VALUES(3,'S-3',2,'peripheral_blood',1,0,'2026-11-26 17:19:00.958054',NULL,'amended',2,NULL,NULL,NULL,NULL,NULL,NULL,'routine',12.5,9.1,150.0,'s-3
peripheral blood
2026-11-26
wbc=12.5
hb=9.1
plt=150
p-3
zoe novakova
ada
bjorn
sent on with the wrong tube.
smear.png
test 1
lymphocyte
clumps at the edge.
teardrop cells');
CREATE TABLE cell_classes (
	id INTEGER NOT NULL, 
	code TEXT NOT NULL, 
	name TEXT NOT NULL, 
	role TEXT NOT NULL, 
	listing INTEGER NOT NULL, 
	CONSTRAINT pk_cell_classes PRIMARY KEY (id), 
	CONSTRAINT uq_cell_classes_code UNIQUE (code)
);
INSERT INTO "cell_classes" VALUES(1,'unidentified','Unidentified','outside',2);
INSERT INTO "cell_classes" VALUES(2,'not_a_cell','Not a cell','outside',2);
INSERT INTO "cell_classes" VALUES(3,'reactive_lymphocyte','Reactive lymphocyte','leukocyte',1);
INSERT INTO "cell_classes" VALUES(4,'plasma_cell','Plasma cell','leukocyte',1);
INSERT INTO "cell_classes" VALUES(5,'smudge_cell','Smudge cell','outside',1);
INSERT INTO "cell_classes" VALUES(6,'artefact','Artefact','outside',1);
INSERT INTO "cell_classes" VALUES(7,'not_classed','Not classed','outside',1);
INSERT INTO "cell_classes" VALUES(8,'lymphocyte','Lymphocyte','leukocyte',0);
INSERT INTO "cell_classes" VALUES(9,'platelet','Platelet','outside',0);
INSERT INTO "cell_classes" VALUES(10,'blast','Blast','target',0);
CREATE TABLE cell_sightings (
	id INTEGER NOT NULL, 
	cell_id INTEGER NOT NULL, 
	same_as_id INTEGER NOT NULL, 
	same BOOLEAN NOT NULL, 
	overlap DOUBLE NOT NULL, 
	noted_at DATETIME NOT NULL, 
	CONSTRAINT pk_cell_sightings PRIMARY KEY (id), 
	CONSTRAINT fk_cell_sightings_cell_id FOREIGN KEY(cell_id) REFERENCES cells (id), 
	CONSTRAINT fk_cell_sightings_same_as_id FOREIGN KEY(same_as_id) REFERENCES cells (id)
);
CREATE TABLE cells (
	id INTEGER NOT NULL, 
	frame_id INTEGER NOT NULL, 
	x_px INTEGER NOT NULL, 
	y_px INTEGER NOT NULL, 
	width_px INTEGER NOT NULL, 
	height_px INTEGER NOT NULL, 
	cut BOOLEAN NOT NULL, 
	CONSTRAINT pk_cells PRIMARY KEY (id), 
	CONSTRAINT fk_cells_frame_id FOREIGN KEY(frame_id) REFERENCES frames (id)
);
INSERT INTO "cells" VALUES(1,1,0,0,40,40,0);
INSERT INTO "cells" VALUES(2,1,100,0,40,40,0);
INSERT INTO "cells" VALUES(3,1,200,100,40,40,0);
INSERT INTO "cells" VALUES(4,2,0,0,40,40,0);
INSERT INTO "cells" VALUES(5,2,100,0,40,40,0);
INSERT INTO "cells" VALUES(6,2,200,100,40,40,0);
INSERT INTO "cells" VALUES(7,1,300,200,40,40,0);
INSERT INTO "cells" VALUES(8,2,300,200,40,40,0);
INSERT INTO "cells" VALUES(9,3,50,50,40,40,0);
CREATE TABLE film_texts (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	content TEXT NOT NULL, 
	written_at DATETIME NOT NULL, 
	CONSTRAINT pk_film_texts PRIMARY KEY (id), 
	CONSTRAINT fk_film_texts_case_id FOREIGN KEY(case_id) REFERENCES cases (id)
);
INSERT INTO "film_texts" VALUES(1,3,'{"findings": [{"code": "teardrop_cells", "grade": "many"}], "other": "", "comment": "Clumps at the edge.", "pictures": null}','2026-11-26 17:19:00.999462');
CREATE TABLE frame_captures (
	id INTEGER NOT NULL, 
	frame_id INTEGER NOT NULL, 
	camera_kind TEXT NOT NULL, 
	camera_name TEXT NOT NULL, 
	backend TEXT NOT NULL, 
	place TEXT NOT NULL, 
	model TEXT NOT NULL, 
	settings JSON NOT NULL, 
	um_per_px DOUBLE, 
	scale_source TEXT NOT NULL, 
	camera_profile TEXT, 
	quality JSON NOT NULL, 
	operator TEXT NOT NULL, 
	burst INTEGER NOT NULL, 
	taken_at DATETIME NOT NULL, 
	CONSTRAINT pk_frame_captures PRIMARY KEY (id), 
	CONSTRAINT fk_frame_captures_frame_id FOREIGN KEY(frame_id) REFERENCES frames (id)
);
CREATE TABLE frame_descriptions (
	id INTEGER NOT NULL, 
	frame_id INTEGER NOT NULL, 
	method TEXT NOT NULL, 
	content BLOB NOT NULL, 
	described_at DATETIME NOT NULL, 
	CONSTRAINT pk_frame_descriptions PRIMARY KEY (id), 
	CONSTRAINT fk_frame_descriptions_frame_id FOREIGN KEY(frame_id) REFERENCES frames (id)
);
CREATE TABLE frame_notes (
	id INTEGER NOT NULL, 
	frame_id INTEGER NOT NULL, 
	cell_id INTEGER, 
	text TEXT NOT NULL, 
	author TEXT NOT NULL, 
	written_at DATETIME NOT NULL, 
	CONSTRAINT pk_frame_notes PRIMARY KEY (id), 
	CONSTRAINT fk_frame_notes_frame_id FOREIGN KEY(frame_id) REFERENCES frames (id), 
	CONSTRAINT fk_frame_notes_cell_id FOREIGN KEY(cell_id) REFERENCES cells (id)
);
CREATE TABLE frame_placements (
	id INTEGER NOT NULL, 
	description_id INTEGER NOT NULL, 
	beside_id INTEGER NOT NULL, 
	turn_real DOUBLE NOT NULL, 
	turn_imaginary DOUBLE NOT NULL, 
	shift_x_px DOUBLE NOT NULL, 
	shift_y_px DOUBLE NOT NULL, 
	inliers INTEGER NOT NULL, 
	correlation DOUBLE NOT NULL, 
	overlap DOUBLE NOT NULL, 
	off_px DOUBLE NOT NULL, 
	CONSTRAINT pk_frame_placements PRIMARY KEY (id), 
	CONSTRAINT fk_frame_placements_description_id FOREIGN KEY(description_id) REFERENCES frame_descriptions (id), 
	CONSTRAINT fk_frame_placements_beside_id FOREIGN KEY(beside_id) REFERENCES frames (id), 
	CONSTRAINT uq_frame_placements_description_id_beside_id UNIQUE (description_id, beside_id)
);
CREATE TABLE frames (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	picture_sha256 TEXT NOT NULL, 
	pixel_sha256 TEXT NOT NULL, 
	width_px INTEGER NOT NULL, 
	height_px INTEGER NOT NULL, 
	recorded_at DATETIME NOT NULL, 
	CONSTRAINT pk_frames PRIMARY KEY (id), 
	CONSTRAINT fk_frames_case_id FOREIGN KEY(case_id) REFERENCES cases (id), 
	CONSTRAINT fk_frames_picture_sha256 FOREIGN KEY(picture_sha256) REFERENCES pictures (sha256), 
	CONSTRAINT uq_frames_case_id_pixel_sha256 UNIQUE (case_id, pixel_sha256)
);
INSERT INTO "frames" VALUES(1,1,'smear.png','1c5db8220eec34d883211b3857d66916f44862723f511eb8b6f15a1f96262c06','debacfc6129cbe368a1e4ef27557ad366c051e6c67a51a92bdcd51c9c3925864',400,300,'2026-11-26 17:19:00.771754');
INSERT INTO "frames" VALUES(2,1,'smear.png','010d57e1e7fc6b9766eff13cbe70aa96ff61f0f1fb8dcfeb9bee3a922c4b487f','3b8c6a039e69d6f274a83af69e253f7d9701368268ca9cc3bd17dc32b3c63e5c',400,300,'2026-11-26 17:19:00.807897');
INSERT INTO "frames" VALUES(3,3,'smear.png','1c5db8220eec34d883211b3857d66916f44862723f511eb8b6f15a1f96262c06','debacfc6129cbe368a1e4ef27557ad366c051e6c67a51a92bdcd51c9c3925864',400,300,'2026-11-26 17:19:00.968361');
CREATE TABLE laboratories (
	id INTEGER NOT NULL, 
	setup TEXT NOT NULL, 
	reviews_asked TEXT NOT NULL, 
	second_signer_for_blasts BOOLEAN NOT NULL, 
	lock_after_min INTEGER NOT NULL, 
	chosen_at DATETIME NOT NULL, 
	CONSTRAINT pk_laboratories PRIMARY KEY (id)
);
CREATE TABLE patches (
	id INTEGER NOT NULL, 
	analysis_id INTEGER NOT NULL, 
	cell_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	x_px INTEGER NOT NULL, 
	y_px INTEGER NOT NULL, 
	width_px INTEGER NOT NULL, 
	height_px INTEGER NOT NULL, 
	cut BOOLEAN NOT NULL, 
	class_id INTEGER NOT NULL, 
	probability DOUBLE NOT NULL, 
	p_blast DOUBLE NOT NULL, 
	call TEXT NOT NULL, 
	probabilities BLOB NOT NULL, novelty DOUBLE, doubt TEXT, 
	CONSTRAINT pk_patches PRIMARY KEY (id), 
	CONSTRAINT fk_patches_analysis_id FOREIGN KEY(analysis_id) REFERENCES analyses (id), 
	CONSTRAINT fk_patches_cell_id FOREIGN KEY(cell_id) REFERENCES cells (id), 
	CONSTRAINT fk_patches_class_id FOREIGN KEY(class_id) REFERENCES cell_classes (id), 
	CONSTRAINT uq_patches_analysis_id_number UNIQUE (analysis_id, number), 
	CONSTRAINT uq_patches_cell_id_analysis_id UNIQUE (cell_id, analysis_id)
);
INSERT INTO "patches" VALUES(1,1,1,1,0,0,40,40,0,10,0.9,0.9,'blast',X'9A9999999999A93F9A9999999999A93FCDCCCCCCCCCCEC3F',NULL,NULL);
INSERT INTO "patches" VALUES(2,1,2,2,100,0,40,40,0,8,0.9,0.05,'not_blast',X'CDCCCCCCCCCCEC3F9A9999999999A93F9A9999999999A93F',NULL,NULL);
INSERT INTO "patches" VALUES(3,1,3,3,200,100,40,40,0,9,0.9,0.05,'not_blast',X'9A9999999999A93FCDCCCCCCCCCCEC3F9A9999999999A93F',NULL,NULL);
INSERT INTO "patches" VALUES(4,2,4,1,0,0,40,40,0,10,0.9,0.9,'blast',X'9A9999999999A93F9A9999999999A93FCDCCCCCCCCCCEC3F',NULL,NULL);
INSERT INTO "patches" VALUES(5,2,5,2,100,0,40,40,0,8,0.9,0.05,'not_blast',X'CDCCCCCCCCCCEC3F9A9999999999A93F9A9999999999A93F',NULL,NULL);
INSERT INTO "patches" VALUES(6,2,6,3,200,100,40,40,0,9,0.9,0.05,'not_blast',X'9A9999999999A93FCDCCCCCCCCCCEC3F9A9999999999A93F',NULL,NULL);
INSERT INTO "patches" VALUES(7,3,1,1,2,1,40,40,0,8,0.9,0.05,'not_blast',X'CDCCCCCCCCCCEC3F9A9999999999A93F9A9999999999A93F',NULL,NULL);
INSERT INTO "patches" VALUES(8,3,7,2,300,200,40,40,0,10,0.9,0.9,'blast',X'9A9999999999A93F9A9999999999A93FCDCCCCCCCCCCEC3F',NULL,NULL);
INSERT INTO "patches" VALUES(9,4,9,1,50,50,40,40,0,10,0.9,0.9,'blast',X'9A9999999999A93F9A9999999999A93FCDCCCCCCCCCCEC3F',NULL,NULL);
CREATE TABLE patients (
	id INTEGER NOT NULL, 
	number TEXT NOT NULL, 
	created_at DATETIME NOT NULL, name TEXT, name_folded TEXT, birth_date DATE, sex TEXT, 
	CONSTRAINT pk_patients PRIMARY KEY (id), 
	CONSTRAINT uq_patients_number UNIQUE (number)
);
INSERT INTO "patients" VALUES(1,'P-1','2026-11-26 17:19:00.696011',NULL,NULL,NULL,NULL);
INSERT INTO "patients" VALUES(2,'P-3','2026-11-26 17:19:00.956724','Zoë Nováková','zoe novakova',NULL,NULL);
CREATE TABLE pictures (
	sha256 TEXT NOT NULL, 
	suffix TEXT NOT NULL, 
	size_bytes INTEGER NOT NULL, 
	CONSTRAINT pk_pictures PRIMARY KEY (sha256)
);
INSERT INTO "pictures" VALUES('1c5db8220eec34d883211b3857d66916f44862723f511eb8b6f15a1f96262c06','.png',28);
INSERT INTO "pictures" VALUES('010d57e1e7fc6b9766eff13cbe70aa96ff61f0f1fb8dcfeb9bee3a922c4b487f','.png',28);
CREATE TABLE review_steps (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	operator TEXT NOT NULL, 
	made_at DATETIME NOT NULL, 
	CONSTRAINT pk_review_steps PRIMARY KEY (id), 
	CONSTRAINT fk_review_steps_case_id FOREIGN KEY(case_id) REFERENCES cases (id)
);
INSERT INTO "review_steps" VALUES(1,1,'decide','Ada','2026-11-26 17:19:00.858782');
INSERT INTO "review_steps" VALUES(2,1,'decide','Ada','2026-11-26 17:19:00.882359');
INSERT INTO "review_steps" VALUES(3,1,'decide','Zoë','2026-11-26 17:19:00.894130');
INSERT INTO "review_steps" VALUES(4,1,'decide','Ada','2026-11-26 17:19:00.908383');
INSERT INTO "review_steps" VALUES(5,1,'decide','Ada','2026-11-26 17:19:00.922355');
INSERT INTO "review_steps" VALUES(6,1,'undo','Ada','2026-11-26 17:19:00.935302');
INSERT INTO "review_steps" VALUES(7,3,'decide','Ada','2026-11-26 17:19:00.987476');
CREATE TABLE reviews (
	id INTEGER NOT NULL, 
	cell_id INTEGER NOT NULL, 
	class_id INTEGER NOT NULL, 
	reviewer TEXT NOT NULL, 
	reviewed_at DATETIME NOT NULL, 
	by_hand BOOLEAN NOT NULL, step_id INTEGER CONSTRAINT fk_reviews_step_id REFERENCES review_steps (id), restores_id INTEGER CONSTRAINT fk_reviews_restores_id REFERENCES reviews (id), withdrawn BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_reviews PRIMARY KEY (id), 
	CONSTRAINT fk_reviews_cell_id FOREIGN KEY(cell_id) REFERENCES cells (id), 
	CONSTRAINT fk_reviews_class_id FOREIGN KEY(class_id) REFERENCES cell_classes (id)
);
INSERT INTO "reviews" VALUES(1,1,10,'Ada','2026-11-26 17:19:00.858782',0,1,NULL,0);
INSERT INTO "reviews" VALUES(2,1,2,'Ada','2026-11-26 17:19:00.882359',0,2,NULL,0);
INSERT INTO "reviews" VALUES(3,6,10,'Zoë','2026-11-26 17:19:00.894130',0,3,NULL,0);
INSERT INTO "reviews" VALUES(4,8,10,'Ada','2026-11-26 17:19:00.908383',1,4,NULL,0);
INSERT INTO "reviews" VALUES(5,6,9,'Ada','2026-11-26 17:19:00.922355',0,5,NULL,0);
INSERT INTO "reviews" VALUES(6,6,10,'Ada','2026-11-26 17:19:00.935302',0,6,3,0);
INSERT INTO "reviews" VALUES(7,9,8,'Ada','2026-11-26 17:19:00.987476',0,7,NULL,0);
CREATE TABLE signatures (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	account_id INTEGER, 
	person TEXT NOT NULL, 
	role TEXT, 
	at DATETIME NOT NULL, 
	utc_offset_min INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	needed INTEGER NOT NULL, 
	shortfall TEXT NOT NULL, 
	content TEXT NOT NULL, 
	content_sha256 TEXT NOT NULL, 
	audit_head TEXT NOT NULL, 
	CONSTRAINT pk_signatures PRIMARY KEY (id), 
	CONSTRAINT uq_signatures_case_id_version_number UNIQUE (case_id, version, number), 
	CONSTRAINT fk_signatures_case_id FOREIGN KEY(case_id) REFERENCES cases (id), 
	CONSTRAINT fk_signatures_account_id FOREIGN KEY(account_id) REFERENCES accounts (id)
);
INSERT INTO "signatures" VALUES(1,3,NULL,'Ada',NULL,'2026-11-26 17:19:01.041946',0,1,1,1,'','{"assessment":{"blasts":0,"finding":"no_blasts_found","leukocytes":1,"reasons":["Blasts: 0 of 1; counting alone could miss up to 79.3 %; does not exclude leukemia."],"reviewed":true},"case":{"birth_date":null,"blood_count":{"hb_g_per_dl":9.1,"platelets_per_nl":150.0,"wbc_per_nl":12.5},"case_id":3,"mcv_fl":null,"number":"S-3","patient_name":"Zoë Nováková","patient_number":"P-3","specimen_type":"peripheral_blood","target_cells":1},"cells":[{"box":[50,50,40,40],"call":"blast","cell_id":9,"class":"lymphocyte","counted":true,"frame_id":3,"reviewed_at":"2026-11-26T17:19:00.987476+00:00","reviewer":"Ada","same_as":null,"suggested":"blast"}],"differential":{"counts":{"lymphocyte":1},"leukocytes":1,"not_counted":0,"outside":{}},"film":{"comment":"Clumps at the edge.","findings":[{"code":"teardrop_cells","grade":"many"}],"other":"","pictures":null},"format":2,"frames":[{"bundle":"test 1","bundle_sha256":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","frame_id":3,"picture":"1c5db8220eec34d883211b3857d66916f44862723f511eb8b6f15a1f96262c06","pixels":"debacfc6129cbe368a1e4ef27557ad366c051e6c67a51a92bdcd51c9c3925864"}],"tally":null,"urgent":[],"version":1}','78df7e25650328553e6a1bcf8cab9cd6d568097a408a6a18cb997c89ffbb123b','21:294e6c937f77516f5136890a0600eeaa04d0c430aa276404593273353d4d1ef2');
INSERT INTO "signatures" VALUES(2,3,NULL,'Björn',NULL,'2026-11-26 17:19:01.084346',0,2,1,1,'','{"assessment":{"blasts":0,"finding":"no_blasts_found","leukocytes":1,"reasons":["Blasts: 0 of 1; counting alone could miss up to 79.3 %; does not exclude leukemia."],"reviewed":true},"case":{"birth_date":null,"blood_count":{"hb_g_per_dl":9.1,"platelets_per_nl":150.0,"wbc_per_nl":12.5},"case_id":3,"mcv_fl":null,"number":"S-3","patient_name":"Zoë Nováková","patient_number":"P-3","specimen_type":"peripheral_blood","target_cells":1},"cells":[{"box":[50,50,40,40],"call":"blast","cell_id":9,"class":"lymphocyte","counted":true,"frame_id":3,"reviewed_at":"2026-11-26T17:19:00.987476+00:00","reviewer":"Ada","same_as":null,"suggested":"blast"}],"differential":{"counts":{"lymphocyte":1},"leukocytes":1,"not_counted":0,"outside":{}},"film":{"comment":"Clumps at the edge.","findings":[{"code":"teardrop_cells","grade":"many"}],"other":"","pictures":null},"format":2,"frames":[{"bundle":"test 1","bundle_sha256":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","frame_id":3,"picture":"1c5db8220eec34d883211b3857d66916f44862723f511eb8b6f15a1f96262c06","pixels":"debacfc6129cbe368a1e4ef27557ad366c051e6c67a51a92bdcd51c9c3925864"}],"tally":null,"urgent":[],"version":2}','809cca8ee3b8a15664c5c0d34bd96dab3a92bafe82ff6cb6145e4450c8fde5ae','23:beec2ed0a2dc78aa07c99882e1d72d66b351e8edc4a22b0a97968c4c8c87667a');
CREATE TABLE taken_files (
	id INTEGER NOT NULL, 
	path TEXT NOT NULL, 
	size_bytes BIGINT NOT NULL, 
	mtime_ns BIGINT NOT NULL, 
	arrival_id INTEGER, 
	CONSTRAINT pk_taken_files PRIMARY KEY (id), 
	CONSTRAINT fk_taken_files_arrival_id FOREIGN KEY(arrival_id) REFERENCES arrivals (id), 
	CONSTRAINT uq_taken_files_path_size_bytes_mtime_ns UNIQUE (path, size_bytes, mtime_ns)
);
CREATE TABLE tally_strokes (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	class_id INTEGER, 
	operator TEXT NOT NULL, 
	made_at DATETIME NOT NULL, 
	CONSTRAINT pk_tally_strokes PRIMARY KEY (id), 
	CONSTRAINT fk_tally_strokes_case_id FOREIGN KEY(case_id) REFERENCES cases (id), 
	CONSTRAINT fk_tally_strokes_class_id FOREIGN KEY(class_id) REFERENCES cell_classes (id)
);
CREATE TABLE urgent_calls (
	id INTEGER NOT NULL, 
	case_id INTEGER NOT NULL, 
	account_id INTEGER, 
	person TEXT NOT NULL, 
	role TEXT, 
	at DATETIME NOT NULL, 
	utc_offset_min INTEGER NOT NULL, 
	finding TEXT NOT NULL, 
	told TEXT NOT NULL, 
	told_at DATETIME NOT NULL, 
	read_back BOOLEAN NOT NULL, 
	CONSTRAINT pk_urgent_calls PRIMARY KEY (id), 
	CONSTRAINT fk_urgent_calls_case_id FOREIGN KEY(case_id) REFERENCES cases (id), 
	CONSTRAINT fk_urgent_calls_account_id FOREIGN KEY(account_id) REFERENCES accounts (id)
);
CREATE INDEX ix_cases_patient_id ON cases (patient_id);
CREATE INDEX ix_frames_picture_sha256 ON frames (picture_sha256);
CREATE INDEX ix_analyses_bundle_id ON analyses (bundle_id);
CREATE INDEX ix_analyses_frame_id ON analyses (frame_id);
CREATE INDEX ix_cells_frame_id ON cells (frame_id);
CREATE INDEX ix_reviews_cell_id ON reviews (cell_id);
CREATE TRIGGER reviews_never_change BEFORE UPDATE ON reviews BEGIN SELECT RAISE(ABORT, 'reviews are append-only'); END;
CREATE TRIGGER reviews_never_go BEFORE DELETE ON reviews BEGIN SELECT RAISE(ABORT, 'reviews are append-only'); END;
CREATE TRIGGER reviews_are_never_replaced BEFORE INSERT ON reviews WHEN EXISTS (SELECT 1 FROM reviews WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'reviews are append-only'); END;
CREATE INDEX ix_frame_descriptions_frame_id ON frame_descriptions (frame_id);
CREATE INDEX ix_frame_placements_beside_id ON frame_placements (beside_id);
CREATE INDEX ix_cell_sightings_cell_id ON cell_sightings (cell_id);
CREATE INDEX ix_cell_sightings_same_as_id ON cell_sightings (same_as_id);
CREATE TRIGGER frame_descriptions_never_change BEFORE UPDATE ON frame_descriptions BEGIN SELECT RAISE(ABORT, 'frame_descriptions is append-only'); END;
CREATE TRIGGER frame_descriptions_never_go BEFORE DELETE ON frame_descriptions BEGIN SELECT RAISE(ABORT, 'frame_descriptions is append-only'); END;
CREATE TRIGGER frame_descriptions_are_never_replaced BEFORE INSERT ON frame_descriptions WHEN EXISTS (SELECT 1 FROM frame_descriptions WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'frame_descriptions is append-only'); END;
CREATE TRIGGER frame_placements_never_change BEFORE UPDATE ON frame_placements BEGIN SELECT RAISE(ABORT, 'frame_placements is append-only'); END;
CREATE TRIGGER frame_placements_never_go BEFORE DELETE ON frame_placements BEGIN SELECT RAISE(ABORT, 'frame_placements is append-only'); END;
CREATE TRIGGER frame_placements_are_never_replaced BEFORE INSERT ON frame_placements WHEN EXISTS (SELECT 1 FROM frame_placements WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'frame_placements is append-only'); END;
CREATE TRIGGER cell_sightings_never_change BEFORE UPDATE ON cell_sightings BEGIN SELECT RAISE(ABORT, 'cell_sightings is append-only'); END;
CREATE TRIGGER cell_sightings_never_go BEFORE DELETE ON cell_sightings BEGIN SELECT RAISE(ABORT, 'cell_sightings is append-only'); END;
CREATE TRIGGER cell_sightings_are_never_replaced BEFORE INSERT ON cell_sightings WHEN EXISTS (SELECT 1 FROM cell_sightings WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'cell_sightings is append-only'); END;
CREATE INDEX ix_frame_captures_frame_id ON frame_captures (frame_id);
CREATE TRIGGER frame_captures_never_change BEFORE UPDATE ON frame_captures BEGIN SELECT RAISE(ABORT, 'frame_captures is append-only'); END;
CREATE TRIGGER frame_captures_never_go BEFORE DELETE ON frame_captures BEGIN SELECT RAISE(ABORT, 'frame_captures is append-only'); END;
CREATE TRIGGER frame_captures_are_never_replaced BEFORE INSERT ON frame_captures WHEN EXISTS (SELECT 1 FROM frame_captures WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'frame_captures is append-only'); END;
CREATE INDEX ix_review_steps_case_id ON review_steps (case_id);
CREATE TRIGGER review_steps_never_change BEFORE UPDATE ON review_steps BEGIN SELECT RAISE(ABORT, 'review_steps is append-only'); END;
CREATE TRIGGER review_steps_never_go BEFORE DELETE ON review_steps BEGIN SELECT RAISE(ABORT, 'review_steps is append-only'); END;
CREATE TRIGGER review_steps_are_never_replaced BEFORE INSERT ON review_steps WHEN EXISTS (SELECT 1 FROM review_steps WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'review_steps is append-only'); END;
CREATE INDEX ix_reviews_step_id ON reviews (step_id);
CREATE INDEX ix_arrivals_picture_sha256 ON arrivals (picture_sha256);
CREATE INDEX ix_arrival_decisions_arrival_id ON arrival_decisions (arrival_id);
CREATE INDEX ix_arrival_decisions_case_id ON arrival_decisions (case_id);
CREATE INDEX ix_arrival_frames_arrival_id ON arrival_frames (arrival_id);
CREATE INDEX ix_arrival_frames_frame_id ON arrival_frames (frame_id);
CREATE TRIGGER arrivals_never_change BEFORE UPDATE ON arrivals BEGIN SELECT RAISE(ABORT, 'arrivals is append-only'); END;
CREATE TRIGGER arrivals_never_go BEFORE DELETE ON arrivals BEGIN SELECT RAISE(ABORT, 'arrivals is append-only'); END;
CREATE TRIGGER arrivals_are_never_replaced BEFORE INSERT ON arrivals WHEN EXISTS (SELECT 1 FROM arrivals WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'arrivals is append-only'); END;
CREATE TRIGGER arrival_decisions_never_change BEFORE UPDATE ON arrival_decisions BEGIN SELECT RAISE(ABORT, 'arrival_decisions is append-only'); END;
CREATE TRIGGER arrival_decisions_never_go BEFORE DELETE ON arrival_decisions BEGIN SELECT RAISE(ABORT, 'arrival_decisions is append-only'); END;
CREATE TRIGGER arrival_decisions_are_never_replaced BEFORE INSERT ON arrival_decisions WHEN EXISTS (SELECT 1 FROM arrival_decisions WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'arrival_decisions is append-only'); END;
CREATE TRIGGER arrival_frames_never_change BEFORE UPDATE ON arrival_frames BEGIN SELECT RAISE(ABORT, 'arrival_frames is append-only'); END;
CREATE TRIGGER arrival_frames_never_go BEFORE DELETE ON arrival_frames BEGIN SELECT RAISE(ABORT, 'arrival_frames is append-only'); END;
CREATE TRIGGER arrival_frames_are_never_replaced BEFORE INSERT ON arrival_frames WHEN EXISTS (SELECT 1 FROM arrival_frames WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'arrival_frames is append-only'); END;
CREATE INDEX ix_patients_name_folded_birth_date ON patients (name_folded, birth_date);
CREATE INDEX ix_audit_case_id ON audit (case_id);
CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_never_goes BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_only_grows BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE id >= NEW.id) BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE INDEX ix_case_notes_case_id ON case_notes (case_id);
CREATE TRIGGER case_notes_never_change BEFORE UPDATE ON case_notes BEGIN SELECT RAISE(ABORT, 'case_notes is append-only'); END;
CREATE TRIGGER case_notes_never_go BEFORE DELETE ON case_notes BEGIN SELECT RAISE(ABORT, 'case_notes is append-only'); END;
CREATE TRIGGER case_notes_are_never_replaced BEFORE INSERT ON case_notes WHEN EXISTS (SELECT 1 FROM case_notes WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'case_notes is append-only'); END;
CREATE INDEX ix_urgent_calls_case_id ON urgent_calls (case_id);
CREATE TRIGGER laboratories_never_change BEFORE UPDATE ON laboratories BEGIN SELECT RAISE(ABORT, 'laboratories is append-only'); END;
CREATE TRIGGER laboratories_never_go BEFORE DELETE ON laboratories BEGIN SELECT RAISE(ABORT, 'laboratories is append-only'); END;
CREATE TRIGGER laboratories_are_never_replaced BEFORE INSERT ON laboratories WHEN EXISTS (SELECT 1 FROM laboratories WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'laboratories is append-only'); END;
CREATE TRIGGER signatures_never_change BEFORE UPDATE ON signatures BEGIN SELECT RAISE(ABORT, 'signatures is append-only'); END;
CREATE TRIGGER signatures_never_go BEFORE DELETE ON signatures BEGIN SELECT RAISE(ABORT, 'signatures is append-only'); END;
CREATE TRIGGER signatures_are_never_replaced BEFORE INSERT ON signatures WHEN EXISTS (SELECT 1 FROM signatures WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'signatures is append-only'); END;
CREATE TRIGGER amendments_never_change BEFORE UPDATE ON amendments BEGIN SELECT RAISE(ABORT, 'amendments is append-only'); END;
CREATE TRIGGER amendments_never_go BEFORE DELETE ON amendments BEGIN SELECT RAISE(ABORT, 'amendments is append-only'); END;
CREATE TRIGGER amendments_are_never_replaced BEFORE INSERT ON amendments WHEN EXISTS (SELECT 1 FROM amendments WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'amendments is append-only'); END;
CREATE TRIGGER urgent_calls_never_change BEFORE UPDATE ON urgent_calls BEGIN SELECT RAISE(ABORT, 'urgent_calls is append-only'); END;
CREATE TRIGGER urgent_calls_never_go BEFORE DELETE ON urgent_calls BEGIN SELECT RAISE(ABORT, 'urgent_calls is append-only'); END;
CREATE TRIGGER urgent_calls_are_never_replaced BEFORE INSERT ON urgent_calls WHEN EXISTS (SELECT 1 FROM urgent_calls WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'urgent_calls is append-only'); END;
CREATE TRIGGER accounts_never_go BEFORE DELETE ON accounts BEGIN SELECT RAISE(ABORT, 'accounts are never removed'); END;
CREATE TRIGGER signatures_keep_order BEFORE INSERT ON signatures WHEN NEW.version > (SELECT 1 + count(*) FROM amendments a WHERE a.case_id = NEW.case_id) OR NEW.number <> (SELECT count(*) FROM signatures s WHERE s.case_id = NEW.case_id AND s.version = NEW.version) + 1 OR NEW.number > NEW.needed BEGIN SELECT RAISE(ABORT, 'a signature is out of order'); END;
CREATE TRIGGER amendments_keep_order BEFORE INSERT ON amendments WHEN NEW.version <> (SELECT 1 + count(*) FROM amendments a WHERE a.case_id = NEW.case_id) + 1 BEGIN SELECT RAISE(ABORT, 'an amendment is out of order'); END;
CREATE TRIGGER frames_freeze_insert BEFORE INSERT ON frames WHEN EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = NEW.case_id AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = s.case_id)) BEGIN SELECT RAISE(ABORT, 'a signed case is frozen'); END;
CREATE TRIGGER analyses_freeze_insert BEFORE INSERT ON analyses WHEN EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = (SELECT case_id FROM frames WHERE id = NEW.frame_id) AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = s.case_id)) BEGIN SELECT RAISE(ABORT, 'a signed case is frozen'); END;
CREATE TRIGGER cells_freeze_insert BEFORE INSERT ON cells WHEN EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = (SELECT case_id FROM frames WHERE id = NEW.frame_id) AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = s.case_id)) BEGIN SELECT RAISE(ABORT, 'a signed case is frozen'); END;
CREATE TRIGGER patches_freeze_insert BEFORE INSERT ON patches WHEN EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = (SELECT f.case_id FROM frames f JOIN analyses a ON a.frame_id = f.id WHERE a.id = NEW.analysis_id) AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = s.case_id)) BEGIN SELECT RAISE(ABORT, 'a signed case is frozen'); END;
CREATE TRIGGER frame_captures_freeze_insert BEFORE INSERT ON frame_captures WHEN EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = (SELECT case_id FROM frames WHERE id = NEW.frame_id) AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = s.case_id)) BEGIN SELECT RAISE(ABORT, 'a signed case is frozen'); END;
CREATE TRIGGER review_steps_freeze_insert BEFORE INSERT ON review_steps WHEN EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = NEW.case_id AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = s.case_id)) BEGIN SELECT RAISE(ABORT, 'a signed case is frozen'); END;
CREATE TRIGGER reviews_freeze_insert BEFORE INSERT ON reviews WHEN EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = (SELECT f.case_id FROM frames f JOIN cells c ON c.frame_id = f.id WHERE c.id = NEW.cell_id) AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = s.case_id)) BEGIN SELECT RAISE(ABORT, 'a signed case is frozen'); END;
CREATE TRIGGER frame_descriptions_freeze_insert BEFORE INSERT ON frame_descriptions WHEN EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = (SELECT case_id FROM frames WHERE id = NEW.frame_id) AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = s.case_id)) BEGIN SELECT RAISE(ABORT, 'a signed case is frozen'); END;
CREATE TRIGGER frame_placements_freeze_insert BEFORE INSERT ON frame_placements WHEN EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = (SELECT case_id FROM frames WHERE id = NEW.beside_id) AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = s.case_id)) BEGIN SELECT RAISE(ABORT, 'a signed case is frozen'); END;
CREATE TRIGGER cell_sightings_freeze_insert BEFORE INSERT ON cell_sightings WHEN EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = (SELECT f.case_id FROM frames f JOIN cells c ON c.frame_id = f.id WHERE c.id = NEW.cell_id) AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = s.case_id)) BEGIN SELECT RAISE(ABORT, 'a signed case is frozen'); END;
CREATE TRIGGER frames_freeze_update BEFORE UPDATE ON frames WHEN EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = OLD.case_id AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = s.case_id)) BEGIN SELECT RAISE(ABORT, 'a signed case is frozen'); END;
CREATE TRIGGER frames_freeze_delete BEFORE DELETE ON frames WHEN EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = OLD.case_id AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = s.case_id)) BEGIN SELECT RAISE(ABORT, 'a signed case is frozen'); END;
CREATE TRIGGER analyses_freeze_update BEFORE UPDATE ON analyses WHEN EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = (SELECT case_id FROM frames WHERE id = OLD.frame_id) AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = s.case_id)) BEGIN SELECT RAISE(ABORT, 'a signed case is frozen'); END;
CREATE TRIGGER analyses_freeze_delete BEFORE DELETE ON analyses WHEN EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = (SELECT case_id FROM frames WHERE id = OLD.frame_id) AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = s.case_id)) BEGIN SELECT RAISE(ABORT, 'a signed case is frozen'); END;
CREATE TRIGGER cells_freeze_update BEFORE UPDATE ON cells WHEN EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = (SELECT case_id FROM frames WHERE id = OLD.frame_id) AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = s.case_id)) BEGIN SELECT RAISE(ABORT, 'a signed case is frozen'); END;
CREATE TRIGGER cells_freeze_delete BEFORE DELETE ON cells WHEN EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = (SELECT case_id FROM frames WHERE id = OLD.frame_id) AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = s.case_id)) BEGIN SELECT RAISE(ABORT, 'a signed case is frozen'); END;
CREATE TRIGGER patches_freeze_update BEFORE UPDATE ON patches WHEN EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = (SELECT f.case_id FROM frames f JOIN analyses a ON a.frame_id = f.id WHERE a.id = OLD.analysis_id) AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = s.case_id)) BEGIN SELECT RAISE(ABORT, 'a signed case is frozen'); END;
CREATE TRIGGER patches_freeze_delete BEFORE DELETE ON patches WHEN EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = (SELECT f.case_id FROM frames f JOIN analyses a ON a.frame_id = f.id WHERE a.id = OLD.analysis_id) AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = s.case_id)) BEGIN SELECT RAISE(ABORT, 'a signed case is frozen'); END;
CREATE TRIGGER frames_freeze_move BEFORE UPDATE ON frames WHEN NEW.case_id <> OLD.case_id AND EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = NEW.case_id AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = s.case_id)) BEGIN SELECT RAISE(ABORT, 'a signed case is frozen'); END;
CREATE TRIGGER cases_freeze_update BEFORE UPDATE OF id, number, patient_id, specimen_type, target_cells, sample, created_at, mcv_fl, collected_at, received_at, stain, objective, requester, question, priority, wbc_per_nl, hb_g_per_dl, platelets_per_nl ON cases WHEN EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = OLD.id AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = s.case_id)) BEGIN SELECT RAISE(ABORT, 'a signed case is frozen'); END;
CREATE TRIGGER cases_freeze_delete BEFORE DELETE ON cases WHEN EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = OLD.id AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = s.case_id)) BEGIN SELECT RAISE(ABORT, 'a signed case is frozen'); END;
CREATE TRIGGER cases_status_follows_signatures BEFORE UPDATE OF status, version ON cases WHEN (NEW.status IN ('signed', 'amended')) <> EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = NEW.id AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = s.case_id) AND s.number = s.needed) OR NEW.version <> (SELECT 1 + count(*) FROM amendments a WHERE a.case_id = NEW.id) BEGIN SELECT RAISE(ABORT, 'the status of a case follows its signatures'); END;
CREATE INDEX ix_film_texts_case_id ON film_texts (case_id);
CREATE TRIGGER film_texts_never_change BEFORE UPDATE ON film_texts BEGIN SELECT RAISE(ABORT, 'film_texts is append-only'); END;
CREATE TRIGGER film_texts_never_go BEFORE DELETE ON film_texts BEGIN SELECT RAISE(ABORT, 'film_texts is append-only'); END;
CREATE TRIGGER film_texts_are_never_replaced BEFORE INSERT ON film_texts WHEN EXISTS (SELECT 1 FROM film_texts WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'film_texts is append-only'); END;
CREATE INDEX ix_tally_strokes_case_id ON tally_strokes (case_id);
CREATE TRIGGER tally_strokes_never_change BEFORE UPDATE ON tally_strokes BEGIN SELECT RAISE(ABORT, 'tally_strokes is append-only'); END;
CREATE TRIGGER tally_strokes_never_go BEFORE DELETE ON tally_strokes BEGIN SELECT RAISE(ABORT, 'tally_strokes is append-only'); END;
CREATE TRIGGER tally_strokes_are_never_replaced BEFORE INSERT ON tally_strokes WHEN EXISTS (SELECT 1 FROM tally_strokes WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'tally_strokes is append-only'); END;
CREATE TRIGGER tally_strokes_freeze_insert BEFORE INSERT ON tally_strokes WHEN EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = NEW.case_id AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = s.case_id)) BEGIN SELECT RAISE(ABORT, 'a signed case is frozen'); END;
CREATE INDEX ix_frame_notes_frame_id ON frame_notes (frame_id);
CREATE TRIGGER frame_notes_never_change BEFORE UPDATE ON frame_notes BEGIN SELECT RAISE(ABORT, 'frame_notes is append-only'); END;
CREATE TRIGGER frame_notes_never_go BEFORE DELETE ON frame_notes BEGIN SELECT RAISE(ABORT, 'frame_notes is append-only'); END;
CREATE TRIGGER frame_notes_are_never_replaced BEFORE INSERT ON frame_notes WHEN EXISTS (SELECT 1 FROM frame_notes WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'frame_notes is append-only'); END;
CREATE TRIGGER case_notes_freeze_insert BEFORE INSERT ON case_notes WHEN EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = NEW.case_id AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = NEW.case_id)) BEGIN SELECT RAISE(ABORT, 'a signed case is frozen'); END;
CREATE TRIGGER film_texts_freeze_insert BEFORE INSERT ON film_texts WHEN EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = NEW.case_id AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = NEW.case_id)) BEGIN SELECT RAISE(ABORT, 'a signed case is frozen'); END;
CREATE TRIGGER frame_notes_freeze_insert BEFORE INSERT ON frame_notes WHEN EXISTS (SELECT 1 FROM signatures s WHERE s.case_id = (SELECT case_id FROM frames WHERE id = NEW.frame_id) AND s.version = 1 + (SELECT count(*) FROM amendments a WHERE a.case_id = (SELECT case_id FROM frames WHERE id = NEW.frame_id))) BEGIN SELECT RAISE(ABORT, 'a signed case is frozen'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('audit',24);
COMMIT;
