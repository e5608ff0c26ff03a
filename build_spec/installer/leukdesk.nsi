; The installer of LeukDesk for Windows. Compile with build_spec/make_installer.py, which defines
;   VERSION    of the program, as 1.2.3
;   PAYLOAD    the folder of the frozen program: leukdeskw.exe, leukdesk.exe and _internal
;   RESOURCES, LICENSE   of the repository
;   OUTPUT     the installer to write
;   SIGN       command that signs a file, if there is a certificate
;
; Silent: /S, with /CurrentUser or /AllUsers, and /D=FOLDER last. Exit codes: 0 done, 1 cancelled,
; 2 not possible here, 3 a newer version is installed, 4 LeukDesk is running.
Unicode true
Target amd64-unicode
ManifestDPIAware true
SetCompressor /SOLID lzma
; A file that can't be written ends the installation; left to NSIS, a silent one would pass over it.
AllowSkipFiles off

!define NAME "LeukDesk"
; The window without a console, and the commands with one.
!define WINDOW "leukdeskw.exe"
!define COMMANDS "leukdesk.exe"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define FIREWALL_RULE "LeukDesk phone page"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL_KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "DisplayVersion"

!include MultiUser.nsh
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include x64.nsh
!include WinVer.nsh

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}. For research use; not a diagnosis."

VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${NAME} installer"
VIAddVersionKey LegalCopyright "LeukDesk developers, Apache-2.0"

!define MUI_ICON "${RESOURCES}/icons/leukdesk.ico"
!define MUI_UNICON "${RESOURCES}/icons/leukdesk.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!define MUI_FINISHPAGE_NOAUTOCLOSE

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENSE}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"

!include words.nsh

!ifdef SIGN
  ; Windows asks for an administrator's leave in the uninstaller's name too.
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

; Says a sentence, in a silent run only by the exit code, and ends.
!macro RefuseWith code sentence
  MessageBox MB_OK|MB_ICONSTOP "${sentence}" /SD IDOK
  SetErrorLevel ${code}
  Quit
!macroend

; A program that runs holds its file: Windows then lets nobody write to it.
!macro RefuseWhileRuns file
  ${If} ${FileExists} "$INSTDIR\${file}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${file}" a
    ${If} ${Errors}
      !insertmacro RefuseWith 4 "$(Running)"
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

!macro RefuseWhileRunning
  !insertmacro RefuseWhileRuns "${WINDOW}"
  !insertmacro RefuseWhileRuns "${COMMANDS}"
!macroend

; For both programs, in the rule of one name; netsh says nothing that matters. It is named with its folder, since
; Windows would look for it beside the installer first, among whatever else was downloaded.
!macro AllowThroughFirewall file
  nsExec::Exec '"$SYSDIR\netsh.exe" advfirewall firewall add rule name="${FIREWALL_RULE}" dir=in action=allow profile=private protocol=TCP program="$INSTDIR\${file}"'
  Pop $0
!macroend

; MultiUser.nsh would show a message, for which a silent run would wait unseen.
!macro RefuseSilentlyWithoutRights prefix
  ${If} ${Silent}
    ${${prefix}GetParameters} $0
    ${${prefix}GetOptions} $0 "/AllUsers" $1
    ${IfNot} ${Errors}
      UserInfo::GetAccountType
      Pop $1
      ${If} $1 != "Admin"
        SetErrorLevel 2
        Quit
      ${EndIf}
    ${EndIf}
  ${EndIf}
!macroend

; The newest version of either kind counts: they share the records of an account.
!macro RefuseOverNewer hive
  ReadRegStr $0 ${hive} "${UNINSTALL_KEY}" "DisplayVersion"
  ${If} $0 != ""
    ${VersionCompare} $0 "${VERSION}" $1
    ${If} $1 == 1
      !insertmacro RefuseWith 3 "$(Newer)"
    ${EndIf}
  ${EndIf}
!macroend

Function .onInit
  SetRegView 64
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    !insertmacro RefuseWith 2 "$(OldWindows)"
  ${EndIf}
  !insertmacro RefuseSilentlyWithoutRights ""
  ; A folder that was named by /D holds against the usual one.
  StrCpy $9 $INSTDIR
  !insertmacro MULTIUSER_INIT
  ${If} $9 != ""
    StrCpy $INSTDIR $9
  ${EndIf}
FunctionEnd

Section "${NAME}" SectionProgram
  SectionIn RO
  SetRegView 64
  !insertmacro RefuseOverNewer HKCU
  !insertmacro RefuseOverNewer HKLM
  !insertmacro RefuseWhileRunning

  ; What an earlier version leaves would be loaded by this one.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${WINDOW}" "" "$INSTDIR\${WINDOW}" 0
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${WINDOW}"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "LeukDesk developers"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" $0

  ; The phone's page needs a way in, from private networks alone; only an administrator may open one.
  ${If} $MultiUser.InstallMode == "AllUsers"
    nsExec::Exec '"$SYSDIR\netsh.exe" advfirewall firewall delete rule name="${FIREWALL_RULE}"'
    Pop $0
    !insertmacro AllowThroughFirewall "${WINDOW}"
    !insertmacro AllowThroughFirewall "${COMMANDS}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "FirewallRule" "${FIREWALL_RULE}"
  ${EndIf}
SectionEnd

Function un.onInit
  SetRegView 64
  !insertmacro RefuseSilentlyWithoutRights un.
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section "Uninstall"
  SetRegView 64
  !insertmacro RefuseWhileRunning
  ${If} $MultiUser.InstallMode == "AllUsers"
    nsExec::Exec '"$SYSDIR\netsh.exe" advfirewall firewall delete rule name="${FIREWALL_RULE}"'
    Pop $0
  ${EndIf}
  Delete "$SMPROGRAMS\${NAME}.lnk"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${WINDOW}"
  Delete "$INSTDIR\${COMMANDS}"
  Delete "$INSTDIR\uninstall.exe"
  ; Only if it is empty: whatever else lies there is not the installer's.
  RMDir "$INSTDIR"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"

  ; Patients' records stay unless a person says otherwise; a silent run never asks and never removes them.
  SetShellVarContext current
  ${If} ${FileExists} "$LOCALAPPDATA\${NAME}\*.*"
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(RemoveRecords)" /SD IDNO IDNO keep
    RMDir /r "$LOCALAPPDATA\${NAME}"
    keep:
  ${EndIf}
SectionEnd
