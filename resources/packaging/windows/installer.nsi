; Per-user installer: needs no administrator, asks in Arabic, French or English, leaves every library where it is.
; resources/packaging/windows_installer.py compiles it with: VERSION, FOUR_NUMBERS, PAYLOAD, FILES (lists of what is
; inside), ICON, OUT.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
ManifestDPIAware true
RequestExecutionLevel user

!include MUI2.nsh
!include FileFunc.nsh

!define NAME "Briefing notes"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\briefing-app"
!define KIND "BriefingApp.Library"
!define PROGRAM "briefing-app-window.exe"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\briefing-app"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${FOUR_NUMBERS}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "FileDescription" "${NAME}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "MIT"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "English"

LangString MENU ${LANG_ENGLISH} "Briefing notes"
LangString MENU ${LANG_FRENCH} "Notes et comptes rendus"
LangString MENU ${LANG_ARABIC} "مذكرات الإحاطة"
LangString LIBRARY ${LANG_ENGLISH} "Library of briefing notes"
LangString LIBRARY ${LANG_FRENCH} "Bibliothèque de notes"
LangString LIBRARY ${LANG_ARABIC} "مكتبة مذكرات الإحاطة"
LangString RUNNING ${LANG_ENGLISH} "${NAME} is open. Close it, then try again."
LangString RUNNING ${LANG_FRENCH} "Notes et comptes rendus est ouvert. Fermez-le, puis réessayez."
LangString RUNNING ${LANG_ARABIC} "مذكرات الإحاطة مفتوحة. أغلقها ثم أعد المحاولة."

; A program that runs cannot be replaced: its file cannot be opened for writing.
!macro REFUSE_WHILE_OPEN
  try_again:
  IfFileExists "$INSTDIR\${PROGRAM}" 0 not_open
  ClearErrors
  FileOpen $0 "$INSTDIR\${PROGRAM}" a
  IfErrors 0 can_write
  IfSilent leave
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" IDRETRY try_again
  leave:
  SetErrorLevel 2
  Quit
  can_write:
  FileClose $0
  not_open:
!macroend

Function .onInit
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Section "-program"
  !insertmacro REFUSE_WHILE_OPEN
  ; What an earlier version had and this one has not goes away with it.
  IfFileExists "$INSTDIR\uninstall.exe" 0 +2
  ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\$(MENU).lnk" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${KEY}" "Shortcut" "$SMPROGRAMS\$(MENU).lnk"

  WriteRegStr HKCU "Software\Classes\.briefing" "" "${KIND}"
  WriteRegStr HKCU "Software\Classes\${KIND}" "" "$(LIBRARY)"
  WriteRegStr HKCU "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr HKCU "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'

  WriteRegStr HKCU "${KEY}" "DisplayName" "$(MENU)"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

; Only what was installed is deleted, file by file: whatever a person put into the folder stays, and so does every
; library, which lies in %LOCALAPPDATA%\briefing-app or where its owner put it.
Section "Uninstall"
  !insertmacro REFUSE_WHILE_OPEN
  ReadRegStr $0 HKCU "${KEY}" "Shortcut"
  StrCmp $0 "" +2
  Delete "$0"
  !include "${FILES}"
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"

  ReadRegStr $0 HKCU "Software\Classes\.briefing" ""
  StrCmp $0 "${KIND}" 0 +2
  DeleteRegKey HKCU "Software\Classes\.briefing"
  DeleteRegKey HKCU "Software\Classes\${KIND}"
  DeleteRegKey HKCU "${KEY}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
