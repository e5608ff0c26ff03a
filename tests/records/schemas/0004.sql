BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
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
INSERT INTO "analyses" VALUES(1,1,1,'1','scripted-fp32','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp',0.125,'given','[["focus", 0.75, "green", ""]]','',0.25,'2026-11-26 04:35:37.184730','{"white_balance": false, "gains": null, "flat_field": "", "flat_field_applied": false}',NULL,NULL);
INSERT INTO "analyses" VALUES(2,2,1,'1','scripted-fp32','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp',0.125,'given','[["focus", 0.75, "green", ""]]','',0.25,'2026-11-26 04:35:37.660545','{"white_balance": false, "gains": null, "flat_field": "", "flat_field_applied": false}',NULL,NULL);
INSERT INTO "analyses" VALUES(3,1,1,'2','scripted-fp32','pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp',0.125,'given','[["focus", 0.75, "green", ""]]','',0.25,'2026-11-26 04:35:37.845473','{"white_balance": false, "gains": null, "flat_field": "", "flat_field_applied": false}',NULL,NULL);
CREATE TABLE bundles (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	class_codes TEXT NOT NULL, 
	CONSTRAINT pk_bundles PRIMARY KEY (id), 
	CONSTRAINT uq_bundles_name_sha256_class_codes UNIQUE (name, sha256, class_codes)
);
INSERT INTO "bundles" VALUES(1,'test 1','bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb','lymphocyte,platelet,blast');
CREATE TABLE cases (
	id INTEGER NOT NULL, 
	number TEXT NOT NULL, 
	patient_id INTEGER, 
	specimen_type TEXT NOT NULL, 
	target_cells INTEGER NOT NULL, 
	sample BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, mcv_fl DOUBLE, 
	CONSTRAINT pk_cases PRIMARY KEY (id), 
	CONSTRAINT fk_cases_patient_id FOREIGN KEY(patient_id) REFERENCES patients (id), 
	CONSTRAINT uq_cases_number UNIQUE (number)
);
INSERT INTO "cases" VALUES(1,'S-1',1,'peripheral_blood',100,0,'2026-11-26 04:35:36.529379',88.0);
INSERT INTO "cases" VALUES(2,'S-2',NULL,'peripheral_blood',100,0,'2026-11-26 04:35:36.579732',NULL);
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
INSERT INTO "cell_classes" VALUES(7,'lymphocyte','Lymphocyte','leukocyte',0);
INSERT INTO "cell_classes" VALUES(8,'platelet','Platelet','outside',0);
INSERT INTO "cell_classes" VALUES(9,'blast','Blast','target',0);
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
INSERT INTO "frames" VALUES(1,1,'smear.png','1c5db8220eec34d883211b3857d66916f44862723f511eb8b6f15a1f96262c06','debacfc6129cbe368a1e4ef27557ad366c051e6c67a51a92bdcd51c9c3925864',400,300,'2026-11-26 04:35:37.131774');
INSERT INTO "frames" VALUES(2,1,'smear.png','010d57e1e7fc6b9766eff13cbe70aa96ff61f0f1fb8dcfeb9bee3a922c4b487f','3b8c6a039e69d6f274a83af69e253f7d9701368268ca9cc3bd17dc32b3c63e5c',400,300,'2026-11-26 04:35:37.658925');
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
INSERT INTO "patches" VALUES(1,1,1,1,0,0,40,40,0,9,0.9,0.9,'blast',X'9A9999999999A93F9A9999999999A93FCDCCCCCCCCCCEC3F',NULL,NULL);
INSERT INTO "patches" VALUES(2,1,2,2,100,0,40,40,0,7,0.9,0.05,'not_blast',X'CDCCCCCCCCCCEC3F9A9999999999A93F9A9999999999A93F',NULL,NULL);
INSERT INTO "patches" VALUES(3,1,3,3,200,100,40,40,0,8,0.9,0.05,'not_blast',X'9A9999999999A93FCDCCCCCCCCCCEC3F9A9999999999A93F',NULL,NULL);
INSERT INTO "patches" VALUES(4,2,4,1,0,0,40,40,0,9,0.9,0.9,'blast',X'9A9999999999A93F9A9999999999A93FCDCCCCCCCCCCEC3F',NULL,NULL);
INSERT INTO "patches" VALUES(5,2,5,2,100,0,40,40,0,7,0.9,0.05,'not_blast',X'CDCCCCCCCCCCEC3F9A9999999999A93F9A9999999999A93F',NULL,NULL);
INSERT INTO "patches" VALUES(6,2,6,3,200,100,40,40,0,8,0.9,0.05,'not_blast',X'9A9999999999A93FCDCCCCCCCCCCEC3F9A9999999999A93F',NULL,NULL);
INSERT INTO "patches" VALUES(7,3,1,1,2,1,40,40,0,7,0.9,0.05,'not_blast',X'CDCCCCCCCCCCEC3F9A9999999999A93F9A9999999999A93F',NULL,NULL);
INSERT INTO "patches" VALUES(8,3,7,2,300,200,40,40,0,9,0.9,0.9,'blast',X'9A9999999999A93F9A9999999999A93FCDCCCCCCCCCCEC3F',NULL,NULL);
CREATE TABLE patients (
	id INTEGER NOT NULL, 
	number TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_patients PRIMARY KEY (id), 
	CONSTRAINT uq_patients_number UNIQUE (number)
);
INSERT INTO "patients" VALUES(1,'P-1','2026-11-26 04:35:36.497808');
CREATE TABLE pictures (
	sha256 TEXT NOT NULL, 
	suffix TEXT NOT NULL, 
	size_bytes INTEGER NOT NULL, 
	CONSTRAINT pk_pictures PRIMARY KEY (sha256)
);
INSERT INTO "pictures" VALUES('1c5db8220eec34d883211b3857d66916f44862723f511eb8b6f15a1f96262c06','.png',28);
INSERT INTO "pictures" VALUES('010d57e1e7fc6b9766eff13cbe70aa96ff61f0f1fb8dcfeb9bee3a922c4b487f','.png',28);
CREATE TABLE reviews (
	id INTEGER NOT NULL, 
	cell_id INTEGER NOT NULL, 
	class_id INTEGER NOT NULL, 
	reviewer TEXT NOT NULL, 
	reviewed_at DATETIME NOT NULL, 
	by_hand BOOLEAN NOT NULL, 
	CONSTRAINT pk_reviews PRIMARY KEY (id), 
	CONSTRAINT fk_reviews_cell_id FOREIGN KEY(cell_id) REFERENCES cells (id), 
	CONSTRAINT fk_reviews_class_id FOREIGN KEY(class_id) REFERENCES cell_classes (id)
);
INSERT INTO "reviews" VALUES(1,1,9,'Ada','2026-11-26 04:35:38.366853',0);
INSERT INTO "reviews" VALUES(2,1,2,'Ada','2026-11-26 04:35:39.554172',0);
INSERT INTO "reviews" VALUES(3,6,9,'Zoë','2026-11-26 04:35:39.629684',0);
INSERT INTO "reviews" VALUES(4,8,9,'Ada','2026-11-26 04:35:39.773822',1);
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
COMMIT;
