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
INSERT INTO "alembic_version" VALUES('0011');
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
INSERT INTO "amendments" VALUES(1,3,NULL,'Ada',NULL,'2026-11-26 07:16:32.895291',0,2,'Sent on with the wrong tube.');
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
INSERT INTO "analyses" VALUES(1,1,1,'1','scripted-fp32','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp',0.125,'given','[["focus", 0.75, "green", ""]]','',0.25,'2026-11-26 07:16:30.402481','{"white_balance": false, "gains": null, "flat_field": "", "flat_field_applied": false}',NULL,NULL);
INSERT INTO "analyses" VALUES(2,2,1,'1','scripted-fp32','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp',0.125,'given','[["focus", 0.75, "green", ""]]','',0.25,'2026-11-26 07:16:30.767250','{"white_balance": false, "gains": null, "flat_field": "", "flat_field_applied": false}',NULL,NULL);
INSERT INTO "analyses" VALUES(3,1,1,'2','scripted-fp32','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp',0.125,'given','[["focus", 0.75, "green", ""]]','',0.25,'2026-11-26 07:16:30.936336','{"white_balance": false, "gains": null, "flat_field": "", "flat_field_applied": false}',NULL,NULL);
INSERT INTO "analyses" VALUES(4,3,1,'1','scripted-fp32','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp',0.125,'given','[["focus", 0.75, "green", ""]]','',0.25,'2026-11-26 07:16:32.133839','{"white_balance": false, "gains": null, "flat_field": "", "flat_field_applied": false}',NULL,NULL);
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
INSERT INTO "audit" VALUES(1,'2026-11-26T07:16:29.412265Z',0,'LeukDesk','','trail begun','records',NULL,NULL,'{"cases":0,"frames":0,"patients":0,"reviews":0}','','3d65ff49cf4a1b9dca27d3ffd855f17472e7dd118ec7314ba759d7a01a293a69');
INSERT INTO "audit" VALUES(2,'2026-11-26T07:16:29.839648Z',0,'no sign-in','','patient created','patient 1',NULL,NULL,'{"number":"P-1"}','','77c2e62b8ec978f80c61c4d87a95e6e5beae1f1bf47c6e2a94c18617ee62fb59');
INSERT INTO "audit" VALUES(3,'2026-11-26T07:16:29.950910Z',0,'no sign-in','','case created','case 1',1,NULL,'{"number":"S-1","patient_number":"P-1","priority":"routine","sample":false,"specimen_type":"peripheral_blood","status":"open","target_cells":100,"version":1}','','608dccfb8526adc2d9d9fe89019acaa555734574841eff0bc94838c34d45ad9d');
INSERT INTO "audit" VALUES(4,'2026-11-26T07:16:30.024510Z',0,'no sign-in','','case created','case 2',2,NULL,'{"number":"S-2","priority":"routine","sample":false,"specimen_type":"peripheral_blood","status":"open","target_cells":100,"version":1}','','68afadb81283bafe8d54558262cbeaaec60e6bc9276907de3f5d100bc95fbe91');
INSERT INTO "audit" VALUES(5,'2026-11-26T07:16:30.620452Z',0,'no sign-in','','frame recorded','frame 1',1,NULL,'{"cells":3,"model":"test 1","name":"smear.png","picture_sha256":"1c5db8220eec34d883211b3857d66916f44862723f511eb8b6f15a1f96262c06"}','','354af956003cc0be8e46e176dbc8a49958519da35d0504111701dcf44d34ec98');
INSERT INTO "audit" VALUES(6,'2026-11-26T07:16:30.866886Z',0,'no sign-in','','frame recorded','frame 2',1,NULL,'{"cells":3,"model":"test 1","name":"smear.png","picture_sha256":"010d57e1e7fc6b9766eff13cbe70aa96ff61f0f1fb8dcfeb9bee3a922c4b487f"}','','e06c9970d512cbdc7c21dfefa6cd765b5c884fba210a480bee1dae2e2f6c2e26');
INSERT INTO "audit" VALUES(7,'2026-11-26T07:16:31.029456Z',0,'no sign-in','','frame analysed','frame 1',1,NULL,'{"cells":2,"model":"test 1","name":"smear.png","picture_sha256":"1c5db8220eec34d883211b3857d66916f44862723f511eb8b6f15a1f96262c06"}','','3f5af7617250e37cda2a2fb50c289dba52421478726c5ed811b5ff084b314d57');
INSERT INTO "audit" VALUES(8,'2026-11-26T07:16:31.374162Z',0,'no sign-in','','cells reviewed','review step 1',1,'{}','{"1":"blast"}','','c5a9c87bdddb30c9d5d69f89be9ce4bc64ff34b6a53c735433d627f35e2e80b1');
INSERT INTO "audit" VALUES(9,'2026-11-26T07:16:31.376041Z',0,'no sign-in','','case in review','case 1',1,NULL,NULL,'','76d66c42e6b75e774af3807ab8dc8c739ea97dc76b40be8784578c015bba6550');
INSERT INTO "audit" VALUES(10,'2026-11-26T07:16:31.505954Z',0,'no sign-in','','cells reviewed','review step 2',1,'{"1":"blast"}','{"1":"not_a_cell"}','','8692e0d12e9850bc9a9232d3bb0d6043aa1bbcba2aa33d9a434dc46e092d750a');
INSERT INTO "audit" VALUES(11,'2026-11-26T07:16:31.582170Z',0,'no sign-in','','cells reviewed','review step 3',1,'{}','{"6":"blast"}','','795b55e8ce13e6778dfb7f764fedc522a5510033cfc7a366908710993fdd41e4');
INSERT INTO "audit" VALUES(12,'2026-11-26T07:16:31.713540Z',0,'no sign-in','','cell drawn','review step 4',1,'{}','{"8":"blast"}','','2f65f2c372cbd613768559033861c8d67ed88a4d5b6930e3289e2a7f3925cdbb');
INSERT INTO "audit" VALUES(13,'2026-11-26T07:16:31.758611Z',0,'no sign-in','','cells reviewed','review step 5',1,'{"6":"blast"}','{"6":"platelet"}','','553563eae9747d336f0d04d038f54f796564e0f1054e793a54f56cd794772c64');
INSERT INTO "audit" VALUES(14,'2026-11-26T07:16:31.874671Z',0,'no sign-in','','review undone','review step 5',1,NULL,NULL,'','c5962d94c01ff1cce45533ced29e30c0ff9495b197efa40bfeafb23fb7310eca');
INSERT INTO "audit" VALUES(15,'2026-11-26T07:16:31.912576Z',0,'no sign-in','','note added','note 1',1,NULL,'{"text":"Clotted; a new tube is asked for."}','','cf26bc241da01271612fa8ef20bdaf16142950c1984fb0783c55804c2b618576');
INSERT INTO "audit" VALUES(16,'2026-11-26T07:16:31.967735Z',0,'no sign-in','','patient created','patient 2',NULL,NULL,'{"name":"Zoë Nováková","number":"P-3"}','','062e3348f31f45d1b96fc3721e1914c00fac0a64a7675ca39f51e7440aa3a594');
INSERT INTO "audit" VALUES(17,'2026-11-26T07:16:32.015599Z',0,'no sign-in','','case created','case 3',3,NULL,'{"hb_g_per_dl":9.1,"number":"S-3","patient_number":"P-3","platelets_per_nl":150.0,"priority":"routine","sample":false,"specimen_type":"peripheral_blood","status":"open","target_cells":1,"version":1,"wbc_per_nl":12.5}','','27d5579c3b6e7f45b215b7c23edab42bbecad4d1f2591b316c26ff9c7943996a');
INSERT INTO "audit" VALUES(18,'2026-11-26T07:16:32.182503Z',0,'no sign-in','','frame recorded','frame 3',3,NULL,'{"cells":1,"model":"test 1","name":"smear.png","picture_sha256":"1c5db8220eec34d883211b3857d66916f44862723f511eb8b6f15a1f96262c06"}','','3320352cdde1dd335e71c07a249f19da8d97ff08765281263b522152a97b3a31');
INSERT INTO "audit" VALUES(19,'2026-11-26T07:16:32.338265Z',0,'no sign-in','','cells reviewed','review step 7',3,'{}','{"9":"lymphocyte"}','','d55b7739d621424721c9e52d9d5ce5136f760af2bd99f431c50579aa118e5800');
INSERT INTO "audit" VALUES(20,'2026-11-26T07:16:32.339525Z',0,'no sign-in','','case in review','case 3',3,NULL,NULL,'','867f52e410a315462582562683dde2b3be04675db7ebd10bac7263be54a801c8');
INSERT INTO "audit" VALUES(21,'2026-11-26T07:16:32.453294Z',0,'no sign-in','','film written','case 3',3,'{"comment":"","findings":[],"other":"","pictures":null}','{"comment":"Clumps at the edge.","findings":[{"code":"teardrop_cells","grade":"many"}],"other":"","pictures":null}','','a048e1132ef8a40f1a3f7d0593b30ede43cb67165cc0663b7dc24edbce1f335c');
INSERT INTO "audit" VALUES(22,'2026-11-26T07:16:32.823225Z',0,'Ada','','case signed','case 3',3,NULL,'{"audit_head":"21:a048e1132ef8a40f1a3f7d0593b30ede43cb67165cc0663b7dc24edbce1f335c","content_sha256":"6bb55af45ecec3f4bce9d4defcdad098188d7461777d6994d47ad873ba737b3d","needed":1,"number":1,"version":1}','','2ef81ca5d43800ae590256f181fcf34cdfd889e023fb7caee1adfc4a7fa1f93c');
INSERT INTO "audit" VALUES(23,'2026-11-26T07:16:32.942970Z',0,'Ada','','case amended','case 3',3,'{"version":1}','{"version":2}','Sent on with the wrong tube.','4634b2e72b4dc3f76c08398af55b028b17c3f2c6e1ce762b7700b053bef866a2');
INSERT INTO "audit" VALUES(24,'2026-11-26T07:16:33.279943Z',0,'Björn','','case signed','case 3',3,NULL,'{"audit_head":"23:4634b2e72b4dc3f76c08398af55b028b17c3f2c6e1ce762b7700b053bef866a2","content_sha256":"83feaa4c8407bed5b7f96cdcca0cce9089a4f914aa6c36362e737c19da79f859","needed":1,"number":1,"version":2}','','78534b67c1e74c7fe81c17b5286a13ce1c30574002a09081b869497055104f2a');
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
INSERT INTO "case_notes" VALUES(1,1,'Clotted; a new tube is asked for.','no sign-in','2026-11-26 07:16:31.910094');
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
INSERT INTO "cases" VALUES(1,'S-1',1,'peripheral_blood',100,0,'2026-11-26 07:16:29.862013',NULL,'in_review',1,NULL,NULL,NULL,NULL,NULL,NULL,'routine',NULL,NULL,NULL,'s-1
p-1
clotted; a new tube is asked for.');
INSERT INTO "cases" VALUES(2,'S-2',NULL,'peripheral_blood',100,0,'2026-11-26 07:16:30.021964',NULL,'open',1,NULL,NULL,NULL,NULL,NULL,NULL,'routine',NULL,NULL,NULL,'s-2');
INSERT INTO "cases" VALUES(3,'S-3',2,'peripheral_blood',1,0,'2026-11-26 07:16:31.968315',NULL,'amended',2,NULL,NULL,NULL,NULL,NULL,NULL,'routine',12.5,9.1,150.0,'s-3
p-3
zoe novakova');
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
INSERT INTO "film_texts" VALUES(1,3,'{"findings": [{"code": "teardrop_cells", "grade": "many"}], "other": "", "comment": "Clumps at the edge.", "pictures": null}','2026-11-26 07:16:32.407389');
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
INSERT INTO "frames" VALUES(1,1,'smear.png','1c5db8220eec34d883211b3857d66916f44862723f511eb8b6f15a1f96262c06','debacfc6129cbe368a1e4ef27557ad366c051e6c67a51a92bdcd51c9c3925864',400,300,'2026-11-26 07:16:30.354613');
INSERT INTO "frames" VALUES(2,1,'smear.png','010d57e1e7fc6b9766eff13cbe70aa96ff61f0f1fb8dcfeb9bee3a922c4b487f','3b8c6a039e69d6f274a83af69e253f7d9701368268ca9cc3bd17dc32b3c63e5c',400,300,'2026-11-26 07:16:30.766409');
INSERT INTO "frames" VALUES(3,3,'smear.png','1c5db8220eec34d883211b3857d66916f44862723f511eb8b6f15a1f96262c06','debacfc6129cbe368a1e4ef27557ad366c051e6c67a51a92bdcd51c9c3925864',400,300,'2026-11-26 07:16:32.088539');
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
INSERT INTO "patients" VALUES(1,'P-1','2026-11-26 07:16:29.816202',NULL,NULL,NULL,NULL);
INSERT INTO "patients" VALUES(2,'P-3','2026-11-26 07:16:31.967042','Zoë Nováková','zoe novakova',NULL,NULL);
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
INSERT INTO "review_steps" VALUES(1,1,'decide','Ada','2026-11-26 07:16:31.228536');
INSERT INTO "review_steps" VALUES(2,1,'decide','Ada','2026-11-26 07:16:31.446615');
INSERT INTO "review_steps" VALUES(3,1,'decide','Zoë','2026-11-26 07:16:31.542578');
INSERT INTO "review_steps" VALUES(4,1,'decide','Ada','2026-11-26 07:16:31.673250');
INSERT INTO "review_steps" VALUES(5,1,'decide','Ada','2026-11-26 07:16:31.719471');
INSERT INTO "review_steps" VALUES(6,1,'undo','Ada','2026-11-26 07:16:31.815700');
INSERT INTO "review_steps" VALUES(7,3,'decide','Ada','2026-11-26 07:16:32.290516');
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
INSERT INTO "reviews" VALUES(1,1,10,'Ada','2026-11-26 07:16:31.228536',0,1,NULL,0);
INSERT INTO "reviews" VALUES(2,1,2,'Ada','2026-11-26 07:16:31.446615',0,2,NULL,0);
INSERT INTO "reviews" VALUES(3,6,10,'Zoë','2026-11-26 07:16:31.542578',0,3,NULL,0);
INSERT INTO "reviews" VALUES(4,8,10,'Ada','2026-11-26 07:16:31.673250',1,4,NULL,0);
INSERT INTO "reviews" VALUES(5,6,9,'Ada','2026-11-26 07:16:31.719471',0,5,NULL,0);
INSERT INTO "reviews" VALUES(6,6,10,'Ada','2026-11-26 07:16:31.815700',0,6,3,0);
INSERT INTO "reviews" VALUES(7,9,8,'Ada','2026-11-26 07:16:32.290516',0,7,NULL,0);
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
INSERT INTO "signatures" VALUES(1,3,NULL,'Ada',NULL,'2026-11-26 07:16:32.776287',0,1,1,1,'','{"assessment":{"blasts":0,"finding":"no_blasts_found","leukocytes":1,"reasons":["Blasts: 0 of 1; counting alone could miss up to 79.3 %; does not exclude leukemia."],"reviewed":true},"case":{"birth_date":null,"case_id":3,"number":"S-3","patient_name":"Zoë Nováková","patient_number":"P-3","specimen_type":"peripheral_blood","target_cells":1},"cells":[{"box":[50,50,40,40],"call":"blast","cell_id":9,"class":"lymphocyte","counted":true,"frame_id":3,"reviewed_at":"2026-11-26T07:16:32.290516+00:00","reviewer":"Ada","same_as":null,"suggested":"blast"}],"differential":{"counts":{"lymphocyte":1},"leukocytes":1,"not_counted":0,"outside":{}},"format":1,"frames":[{"bundle":"test 1","bundle_sha256":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","frame_id":3,"picture":"1c5db8220eec34d883211b3857d66916f44862723f511eb8b6f15a1f96262c06","pixels":"debacfc6129cbe368a1e4ef27557ad366c051e6c67a51a92bdcd51c9c3925864"}],"urgent":[],"version":1}','6bb55af45ecec3f4bce9d4defcdad098188d7461777d6994d47ad873ba737b3d','21:a048e1132ef8a40f1a3f7d0593b30ede43cb67165cc0663b7dc24edbce1f335c');
INSERT INTO "signatures" VALUES(2,3,NULL,'Björn',NULL,'2026-11-26 07:16:33.278442',0,2,1,1,'','{"assessment":{"blasts":0,"finding":"no_blasts_found","leukocytes":1,"reasons":["Blasts: 0 of 1; counting alone could miss up to 79.3 %; does not exclude leukemia."],"reviewed":true},"case":{"birth_date":null,"case_id":3,"number":"S-3","patient_name":"Zoë Nováková","patient_number":"P-3","specimen_type":"peripheral_blood","target_cells":1},"cells":[{"box":[50,50,40,40],"call":"blast","cell_id":9,"class":"lymphocyte","counted":true,"frame_id":3,"reviewed_at":"2026-11-26T07:16:32.290516+00:00","reviewer":"Ada","same_as":null,"suggested":"blast"}],"differential":{"counts":{"lymphocyte":1},"leukocytes":1,"not_counted":0,"outside":{}},"format":1,"frames":[{"bundle":"test 1","bundle_sha256":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","frame_id":3,"picture":"1c5db8220eec34d883211b3857d66916f44862723f511eb8b6f15a1f96262c06","pixels":"debacfc6129cbe368a1e4ef27557ad366c051e6c67a51a92bdcd51c9c3925864"}],"urgent":[],"version":2}','83feaa4c8407bed5b7f96cdcca0cce9089a4f914aa6c36362e737c19da79f859','23:4634b2e72b4dc3f76c08398af55b028b17c3f2c6e1ce762b7700b053bef866a2');
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('audit',24);
COMMIT;
