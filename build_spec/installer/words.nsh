; What the installer says beside NSIS's own texts.
LangString Running ${LANG_ENGLISH} "LeukDesk is running. Close its windows and try again; nothing was changed."
LangString Running ${LANG_SPANISH} "LeukDesk está en uso. Cierre sus ventanas e inténtelo de nuevo; no se ha cambiado nada."
LangString Running ${LANG_FRENCH} "LeukDesk est en cours d'utilisation. Fermez ses fenêtres et réessayez ; rien n'a été modifié."

LangString Newer ${LANG_ENGLISH} "A newer LeukDesk ($0) is installed. Its records may not open in version ${VERSION}, so nothing was changed. To go back, restore a backup made by the older version."
LangString Newer ${LANG_SPANISH} "Hay instalado un LeukDesk más reciente ($0). Es posible que sus registros no se abran con la versión ${VERSION}; no se ha cambiado nada. Para volver atrás, restaure una copia de seguridad hecha con la versión anterior."
LangString Newer ${LANG_FRENCH} "Une version plus récente de LeukDesk ($0) est installée. Ses données pourraient ne pas s'ouvrir avec la version ${VERSION} ; rien n'a été modifié. Pour revenir en arrière, restaurez une sauvegarde faite par l'ancienne version."

LangString OldWindows ${LANG_ENGLISH} "LeukDesk needs Windows 10 or later on a 64-bit PC."
LangString OldWindows ${LANG_SPANISH} "LeukDesk necesita Windows 10 o posterior en un PC de 64 bits."
LangString OldWindows ${LANG_FRENCH} "LeukDesk nécessite Windows 10 ou plus récent sur un PC 64 bits."

LangString RemoveRecords ${LANG_ENGLISH} "Remove the records too: all cases, pictures, reports and settings of LeukDesk in this Windows account? This cannot be undone. Choose No to keep them."
LangString RemoveRecords ${LANG_SPANISH} "¿Eliminar también los registros: todos los casos, imágenes, informes y ajustes de LeukDesk en esta cuenta de Windows? No se puede deshacer. Elija No para conservarlos."
LangString RemoveRecords ${LANG_FRENCH} "Supprimer aussi les données : tous les cas, images, rapports et réglages de LeukDesk dans ce compte Windows ? C'est définitif. Choisissez Non pour les garder."
