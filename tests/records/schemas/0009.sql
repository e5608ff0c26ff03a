BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0009');
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
INSERT INTO "analyses" VALUES(1,1,1,'1','scripted-fp32','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp',0.125,'given','[["focus", 0.75, "green", ""]]','',0.25,'2026-11-26 04:37:06.947220','{"white_balance": false, "gains": null, "flat_field": "", "flat_field_applied": false}',NULL,NULL);
INSERT INTO "analyses" VALUES(2,2,1,'1','scripted-fp32','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp',0.125,'given','[["focus", 0.75, "green", ""]]','',0.25,'2026-11-26 04:37:07.343548','{"white_balance": false, "gains": null, "flat_field": "", "flat_field_applied": false}',NULL,NULL);
INSERT INTO "analyses" VALUES(3,1,1,'2','scripted-fp32','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp',0.125,'given','[["focus", 0.75, "green", ""]]','',0.25,'2026-11-26 04:37:07.482475','{"white_balance": false, "gains": null, "flat_field": "", "flat_field_applied": false}',NULL,NULL);
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
INSERT INTO "audit" VALUES(1,'2026-11-26T04:37:06.170613Z',0,'LeukDesk','','trail begun','records',NULL,NULL,'{"cases":0,"frames":0,"patients":0,"reviews":0}','','46b4a4875ea63fb3a661fc19ed0032e414f438f02fd89ec7c66828034bc5c82c');
INSERT INTO "audit" VALUES(2,'2026-11-26T04:37:06.414665Z',0,'no sign-in','','patient created','patient 1',NULL,NULL,'{"number":"P-1"}','','b24b0e14baf81728412bbef5fae517565ba2f74b32cdef9aade210c8cdc637b2');
INSERT INTO "audit" VALUES(3,'2026-11-26T04:37:06.559309Z',0,'no sign-in','','case created','case 1',1,NULL,'{"mcv_fl":88.0,"number":"S-1","patient_number":"P-1","priority":"routine","sample":false,"specimen_type":"peripheral_blood","status":"open","target_cells":100,"version":1}','','d35748046882d141534325d2e64ac8f79b53ddbf57785ed991ce8ca882b389da');
INSERT INTO "audit" VALUES(4,'2026-11-26T04:37:06.638371Z',0,'no sign-in','','case created','case 2',2,NULL,'{"number":"S-2","priority":"routine","sample":false,"specimen_type":"peripheral_blood","status":"open","target_cells":100,"version":1}','','2bfb16f6e5089db7e7df8ba528055d0384c93adb851a4d9560b98e78956a6463');
INSERT INTO "audit" VALUES(5,'2026-11-26T04:37:06.889841Z',0,'no sign-in','','frame recorded','frame 1',1,NULL,'{"name":"smear.png","picture_sha256":"1c5db8220eec34d883211b3857d66916f44862723f511eb8b6f15a1f96262c06"}','','f2513b1c8a6c33ddfdd4c9715946f2333c648b0db81305734841e53d706f91d1');
INSERT INTO "audit" VALUES(6,'2026-11-26T04:37:07.172623Z',0,'no sign-in','','frame analysed','frame 1',1,NULL,'{"cells":3,"model":"test 1"}','','c8381ae249753a3b71818217da0c7bece0b08edfd02b5248676096f2a9cb49a3');
INSERT INTO "audit" VALUES(7,'2026-11-26T04:37:07.323212Z',0,'no sign-in','','frame recorded','frame 2',1,NULL,'{"name":"smear.png","picture_sha256":"010d57e1e7fc6b9766eff13cbe70aa96ff61f0f1fb8dcfeb9bee3a922c4b487f"}','','3fdfecc03f217eaae1060e1fb850b50d88730cbdf027b48ff04529d676aaac1a');
INSERT INTO "audit" VALUES(8,'2026-11-26T04:37:07.433826Z',0,'no sign-in','','frame analysed','frame 2',1,NULL,'{"cells":3,"model":"test 1"}','','7ea5daf5fa3374ed56da50daa5f253db616ac1129c781d65e8f10ecab912c09f');
INSERT INTO "audit" VALUES(9,'2026-11-26T04:37:07.573835Z',0,'no sign-in','','frame analysed','frame 1',1,NULL,'{"cells":2,"model":"test 1"}','','2774ff27688d1811d1d4b304161f80c510ceb4a375ef69906a7c5209a655cf0a');
INSERT INTO "audit" VALUES(10,'2026-11-26T04:37:07.972071Z',0,'no sign-in','','cells reviewed','review step 1',1,'{}','{"1":"blast"}','','2e8603ee66ae4537917847b2221e20e4b7d029c3040143f080f3a19ef488dd5d');
INSERT INTO "audit" VALUES(11,'2026-11-26T04:37:07.984215Z',0,'no sign-in','','case in review','case 1',1,NULL,NULL,'','ca99a0541f4da40f9a736eb3fe48feadab8f1dbabe3588d1b0461722418a6586');
INSERT INTO "audit" VALUES(12,'2026-11-26T04:37:08.047708Z',0,'no sign-in','','cells reviewed','review step 2',1,'{"1":"blast"}','{"1":"not_a_cell"}','','147e13830d23541c2ea7366895d0bd7f3e4d2ac9e800ecf4accfcce889196962');
INSERT INTO "audit" VALUES(13,'2026-11-26T04:37:08.124437Z',0,'no sign-in','','cells reviewed','review step 3',1,'{}','{"6":"blast"}','','8f7239b46ef40a08f92d061a96522e8bdde28b5c0579aa336b9e48e537f83601');
INSERT INTO "audit" VALUES(14,'2026-11-26T04:37:08.300635Z',0,'no sign-in','','cell drawn','review step 4',1,'{}','{"8":"blast"}','','6fa6ae8f6da1bb632c27c9575cf3630d1caf9e425369d71510b247c37a779979');
INSERT INTO "audit" VALUES(15,'2026-11-26T04:37:08.410562Z',0,'no sign-in','','cells reviewed','review step 5',1,'{"6":"blast"}','{"6":"platelet"}','','5d7a6fd70e37422329985d040f59e93e52095a92cf2cc75ba06f1f9bd7be4cb5');
INSERT INTO "audit" VALUES(16,'2026-11-26T04:37:08.564700Z',0,'no sign-in','','review undone','review step 5',1,NULL,NULL,'','74990e18c0e1766dd9bc7aa2c8363f08605d421471634128cf92658862b3c6ca');
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
INSERT INTO "cases" VALUES(1,'S-1',1,'peripheral_blood',100,0,'2026-11-26 04:37:06.436308',88.0,'in_review',1,NULL,NULL,NULL,NULL,NULL,NULL,'routine',NULL,NULL,NULL,'s-1
p-1');
INSERT INTO "cases" VALUES(2,'S-2',NULL,'peripheral_blood',100,0,'2026-11-26 04:37:06.599468',NULL,'open',1,NULL,NULL,NULL,NULL,NULL,NULL,'routine',NULL,NULL,NULL,'s-2');
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
INSERT INTO "frames" VALUES(1,1,'smear.png','1c5db8220eec34d883211b3857d66916f44862723f511eb8b6f15a1f96262c06','debacfc6129cbe368a1e4ef27557ad366c051e6c67a51a92bdcd51c9c3925864',400,300,'2026-11-26 04:37:06.875886');
INSERT INTO "frames" VALUES(2,1,'smear.png','010d57e1e7fc6b9766eff13cbe70aa96ff61f0f1fb8dcfeb9bee3a922c4b487f','3b8c6a039e69d6f274a83af69e253f7d9701368268ca9cc3bd17dc32b3c63e5c',400,300,'2026-11-26 04:37:07.312451');
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
CREATE TABLE patients (
	id INTEGER NOT NULL, 
	number TEXT NOT NULL, 
	created_at DATETIME NOT NULL, name TEXT, name_folded TEXT, birth_date DATE, sex TEXT, 
	CONSTRAINT pk_patients PRIMARY KEY (id), 
	CONSTRAINT uq_patients_number UNIQUE (number)
);
INSERT INTO "patients" VALUES(1,'P-1','2026-11-26 04:37:06.364457',NULL,NULL,NULL,NULL);
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
INSERT INTO "review_steps" VALUES(1,1,'decide','Ada','2026-11-26 04:37:07.843335');
INSERT INTO "review_steps" VALUES(2,1,'decide','Ada','2026-11-26 04:37:08.026983');
INSERT INTO "review_steps" VALUES(3,1,'decide','Zoë','2026-11-26 04:37:08.076614');
INSERT INTO "review_steps" VALUES(4,1,'decide','Ada','2026-11-26 04:37:08.245768');
INSERT INTO "review_steps" VALUES(5,1,'decide','Ada','2026-11-26 04:37:08.362761');
INSERT INTO "review_steps" VALUES(6,1,'undo','Ada','2026-11-26 04:37:08.474466');
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
INSERT INTO "reviews" VALUES(1,1,10,'Ada','2026-11-26 04:37:07.843335',0,1,NULL,0);
INSERT INTO "reviews" VALUES(2,1,2,'Ada','2026-11-26 04:37:08.026983',0,2,NULL,0);
INSERT INTO "reviews" VALUES(3,6,10,'Zoë','2026-11-26 04:37:08.076614',0,3,NULL,0);
INSERT INTO "reviews" VALUES(4,8,10,'Ada','2026-11-26 04:37:08.245768',1,4,NULL,0);
INSERT INTO "reviews" VALUES(5,6,9,'Ada','2026-11-26 04:37:08.362761',0,5,NULL,0);
INSERT INTO "reviews" VALUES(6,6,10,'Ada','2026-11-26 04:37:08.474466',0,6,3,0);
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
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('audit',16);
COMMIT;
